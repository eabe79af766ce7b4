import type { NextAction } from '@/domain/hunt/next-action';
import type { Sort } from '@/domain/hunt/hunt-view';
import { undoWords } from '@/features/hunt/undo/copy';

const number = new Intl.NumberFormat('en-GB');
export const jobsText = (count: number): string => (count === 1 ? '1 job' : `${number.format(count)} jobs`);

export const words = {
  title: 'Job hunt',
  board: 'Board',
  table: 'Table',
  view: 'Shown as',
  add: 'Add a job',
  import: 'Import',
  export: 'Export as CSV',
  proof: 'Proof of your search',
  people: 'People',
  reminders: 'Reminders',
  stages: 'Your stages',
  changes: 'Newest changes',
  more: 'More',
  search: 'Search',
  searchHint: 'Job, employer or place',
  filter: 'Filter',
  apply: 'Show these',
  clear: 'Clear filters',
  remove: 'Remove filter',
  active: 'Filters',
  stage: 'Stage',
  removedStage: 'A stage that was removed',
  reason: 'Why it closed',
  waiting: 'Whose move it is',
  theirs: 'Theirs',
  yours: 'Yours',
  letter: 'Letter',
  withLetter: 'With a letter',
  withoutLetter: 'Without a letter',
  archived: 'Put away',
  emptyBoard: 'Put the first job here. A name is enough.',
  noMatch: 'No jobs match these filters.',
  allPutAway: 'Every job is put away.',
  column: 'Stage to show',
  show: 'Show',
  closedProtects: 'Closed protects your attention.',
  showThem: 'Show them',
  wholeBoard: 'Back to the whole board',
  move: 'Move',
  moveTo: 'Move to',
  inColumn: 'In this stage',
  top: 'To the top',
  up: 'Up',
  down: 'Down',
  bottom: 'To the end',
  closeAs: 'Close it',
  archive: 'Put away',
  bringBack: 'Bring back',
  untitled: 'A job without a name',
  picture: 'The picture of an interview is here',
  stillOpen: 'Still open?',
  keep: 'Keep',
  close: 'Close',
  select: 'Select',
  selectAll: 'Select all on this page',
  withSelected: 'With the selected jobs',
  do: 'Do it',
  save: 'Save',
  job: 'Job',
  next: 'Next',
  applied: 'Applied on',
  moved: 'Last moved',
  deadline: 'Deadline',
  older: 'Next page',
  newer: 'Page before',
  allAsChosen: 'These jobs are there already. Nothing was changed.',
  nothingChosen: 'Tick the jobs first, and choose what to do with them.',
  conflict:
    'This job was changed somewhere else a moment ago. It stands where the board shows it now. Move it again if you still want to.',
  gone: 'This job is no longer here.',
  noStage: 'This stage was removed. Choose another one.',
  drop: 'Drop here',
  changeDay: 'Change',
  notADay: 'Enter a day that exists, such as 3 May 2026.',
} as const;

export const sortText: Readonly<Record<Sort, string>> = {
  moved: words.moved,
  employer: 'Employer',
  title: words.job,
  status: words.stage,
  applied: words.applied,
  deadline: words.deadline,
  added: 'Added on',
};

type Fixed = Exclude<NextAction, { readonly until: unknown } | { readonly on: unknown }>['id'];
const fixed: Readonly<Record<Exclude<Fixed, 'apply' | 'answer-offer'>, string>> = {
  'finish-reflection': 'Carry on describing the interview',
  'say-how-it-went': 'Say how the interview went',
  'write-letter': 'Write to them',
  'send-letter': 'Send your letter',
  'say-what-happened': 'Say whether they answered',
  'reply-to-no': 'Write a short, warm reply',
  rest: '',
};

export interface Said {
  readonly tone: 'plain' | 'worry';
  readonly text: string;
}

/** What became of the last press, by the word in the address: why a job was not moved, or that a change was taken back. */
export const saidText = new Map<string | undefined, Said>([
  ['conflict', { tone: 'worry', text: words.conflict }],
  ['gone', { tone: 'worry', text: words.gone }],
  ['no-stage', { tone: 'worry', text: words.noStage }],
  ['undone', { tone: 'plain', text: undoWords.undone }],
]);

/** The next action with its day in words; empty when there is nothing to do. `day` turns a day into words. */
export function nextText(action: NextAction, day: (date: string) => string): string {
  switch (action.id) {
    case 'wait':
      return `Nothing to do until ${day(action.until)}`;
    case 'prepare':
      return `Interview ${day(action.on)}`;
    case 'apply':
      return action.by === undefined ? 'Apply' : `Apply by ${day(action.by)}`;
    case 'answer-offer':
      return action.by === undefined ? 'Answer the offer' : `Answer the offer by ${day(action.by)}`;
    default:
      return fixed[action.id];
  }
}

export const moreText = (count: number): string => `${number.format(count)} more`;
export const pageText = (page: number, pages: number): string => `Page ${String(page)} of ${String(pages)}`;
export const sinceText = (place: string, day: string): string => `${place} since ${day}`;
export const movedText = (title: string, from: string, to: string, index: number, total: number): string =>
  `${title} moved from ${from} to ${to}, ${String(index)} of ${String(total)}.`;
