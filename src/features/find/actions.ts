import { paths } from '@/lib/paths';

export interface Action {
  readonly href: string;
  readonly text: string;
  /** Other words that somebody may look for it with. */
  readonly also: string;
  /** Saved to the device instead of shown. */
  readonly isFile?: true;
}

/** Everything that has a page or a file of its own. Each is reached by a link on a page as well. */
export const actions: readonly Action[] = [
  { href: paths.newApplication, text: 'Add a job', also: 'new application position ad vacancy track' },
  { href: paths.newInterview, text: 'Log an interview', also: 'new reflection start describe went badly' },
  { href: paths.home, text: 'Home', also: 'today next start' },
  { href: paths.hunt(), text: 'Job hunt as a board', also: 'kanban columns stages cards applications' },
  { href: paths.hunt('?view=table'), text: 'Job hunt as a table', also: 'list rows spreadsheet applications' },
  { href: paths.interviews, text: 'Your interviews', also: 'list reflections pictures letters' },
  { href: paths.reminders, text: 'Reminders', also: 'quiet hours snooze dates follow up' },
  { href: paths.people, text: 'People', also: 'contacts recruiter interviewer referee names' },
  { href: paths.newPerson, text: 'Add a person', also: 'contact recruiter interviewer referee new' },
  { href: paths.evidence, text: 'Your facts', also: 'evidence proof achievements letters' },
  { href: paths.import, text: 'Import jobs', also: 'csv spreadsheet upload huntr teal simplify linkedin' },
  { href: paths.huntCsv(), text: 'Export jobs as CSV', also: 'download spreadsheet backup save', isFile: true },
  { href: paths.huntProof(), text: 'Proof of your search', also: 'print job centre coach report history' },
  { href: paths.huntStages, text: 'Your stages', also: 'columns status own steps' },
  { href: paths.huntChanges, text: 'Newest changes', also: 'undo history take back' },
  { href: paths.calendar, text: 'Your hunt in your calendar', also: 'feed ics subscribe dates' },
  { href: paths.settings, text: 'Settings', also: 'preferences colours theme dark light shortcuts' },
  { href: paths.help, text: 'Help', also: 'how it works questions' },
  { href: paths.keyboard, text: 'Keys and shortcuts', also: 'keyboard map hotkeys' },
  { href: paths.privacy, text: 'Privacy', also: 'data cookies delete kept' },
  { href: paths.sources, text: 'Sources', also: 'research studies advice evidence' },
  { href: paths.accessibility, text: 'Accessibility', also: 'screen reader contrast' },
];
