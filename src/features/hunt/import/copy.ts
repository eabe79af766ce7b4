import type { ImportField } from '@/domain/hunt/import/preset';
import type { ImportRemark } from '@/domain/hunt/import/read-row';
import type { HeldBackReason } from '@/domain/hunt/import/sort-rows';
import type { CsvRefusal } from '@/lib/csv/read-csv';

const number = new Intl.NumberFormat('en-GB');
const jobs = (count: number): string => (count === 1 ? '1 job' : `${number.format(count)} jobs`);
const rows = (count: number): string => (count === 1 ? '1 row' : `${number.format(count)} rows`);

export const words = {
  title: 'Bring in your jobs',
  backToHunt: 'Job hunt',
  lead: 'Take the table that your other tracker exports, or one you keep yourself. You see what would happen before anything is saved.',
  known:
    'Tables from Huntr, Teal, Simplify, LinkedIn, JobSync and Reactive Resume are known. Any other table with a column for the employer or the job works too.',
  file: 'Your table, as a CSV file',
  fileHint: 'Up to 25 MB. From Excel, Numbers or Google Sheets: save or download it as CSV first.',
  pasted: 'Or paste the table here',
  pastedHint: 'Copy the cells in your spreadsheet, the heading row included.',
  read: 'Read it',
  noFile: 'Choose a CSV file, or paste the table.',
  tooLarge: 'This file is larger than 25 MB. Export fewer columns, or split it into two files.',
  earlier: 'Earlier imports',
  checkTitle: 'Check before you import',
  columns: 'What each column holds',
  columnsHint: 'Change what is not right, then check again. Columns that are left out are not kept anywhere.',
  example: 'For example:',
  ignore: 'Leave it out',
  checkAgain: 'Check again',
  wordsTitle: 'Stages we do not know',
  wordsHint:
    'Say what they mean. Otherwise these jobs are saved as the table otherwise suggests, and the word is kept in the notes.',
  asItIs: 'I don’t know',
  result: 'What would happen',
  look: 'Rows to look at',
  lookHint: 'The first of them, with their line in the file.',
  line: 'Line',
  row: 'Job',
  why: 'What about it',
  nothingNew: 'There is nothing new in this table. Nothing needs to be imported.',
  importing: 'Importing…',
  another: 'Choose another file',
  gone: 'This file is not waiting any more. It may have been imported already, or it is from yesterday. Choose it again.',
  doneTitle: 'Your jobs are here',
  unfinishedTitle: 'This import is not finished',
  unfinishedHint: 'It may still be running. Going on is safe: no job comes in twice.',
  undoneTitle: 'This import was taken back',
  undo: 'Take this import back',
  undoHint: 'Jobs that you changed since, or that have an interview, stay.',
  toHunt: 'See them',
  nameless: 'Without a name',
} as const;

export const fieldText: Readonly<Record<ImportField, string>> = {
  employer: 'Employer',
  'job-title': 'Job title',
  stage: 'Stage',
  'closed-reason': 'Why it closed',
  'applied-on': 'Day you applied',
  'saved-on': 'Day you saved it',
  deadline: 'Deadline',
  location: 'Place',
  link: 'Link',
  salary: 'Pay',
  source: 'Where you found it',
  notes: 'Notes',
  'contact-name': 'Name of a contact',
  'contact-email': 'Email of a contact',
  archived: 'Put away (yes or no)',
};

export const whyText: Readonly<Record<HeldBackReason | ImportRemark, string>> = {
  'no-employer-and-no-title': 'Neither employer nor job title. Left out.',
  'more-cells-than-columns':
    'It has more cells than the heading row, so its cells may stand in the wrong columns. Left out.',
  'duplicate-in-file': 'The same job stands further up in this file. Left out.',
  'duplicate-in-store': 'You have this job already. Left out.',
  'date-kept-as-note': 'A date could not be read. It is kept in the notes.',
  'date-order-guessed': 'A date can be read in two ways, such as 03/04. The usual order of this table was taken.',
  'link-dropped': 'A link is not one to open, such as one that begins with “javascript:”. It is left out.',
  'stage-not-known': 'We do not know this stage. The word is kept in the notes.',
  'reason-not-known': 'We do not know this reason. The word is kept in the notes.',
};

const refusalText: Readonly<Record<CsvRefusal, string>> = {
  empty: 'There is nothing in this file. Choose the one that your tracker exported.',
  'spreadsheet-file':
    'This is a workbook or a zip file, not a table as text. Open it, then save or download the sheet as CSV.',
  'not-text': 'This file is not text. Choose a CSV file.',
  'too-large': words.tooLarge,
  'too-many-rows': 'This table has more than 20,000 rows. Split it into two files.',
  'too-many-columns': 'A row has more than 200 columns. Look whether the right file was chosen.',
  'cell-too-long': 'A cell is longer than 100,000 characters. A quotation mark may not be closed.',
  'quote-not-closed': 'A quotation mark is opened and never closed.',
  'broken-quotes': 'A quotation mark stands in the middle of a cell.',
};

export const refusalSentence = (code: CsvRefusal, line: number | undefined): string =>
  line === undefined ? refusalText[code] : `${refusalText[code]} Look at line ${number.format(line)}.`;

export const detectedText = (title: string): string => `This looks like a table from ${title}.`;
export const anyTableText = 'This is a table of your own making. Check what each column holds.';
export const newText = (count: number): string => `${jobs(count)} would be new.`;
export const heldBackText = (count: number): string => `${rows(count)} would be left out.`;
export const remarkedText = (count: number): string =>
  count === 1 ? '1 point to look at in the new jobs.' : `${number.format(count)} points to look at in the new jobs.`;
export const importText = (count: number): string => `Import ${jobs(count)}`;
export const restText = (left: number): string => (left === 0 ? 'Finish it' : `Import the other ${jobs(left)}`);
export const unfinishedText = (imported: number): string => `${jobs(imported)} came in before it stopped.`;
export const progressText = (done: number, total: number): string =>
  `${number.format(done)} of ${jobs(total)} imported`;
export const doneText = (imported: number, heldBack: number): string =>
  heldBack === 0 ? `${jobs(imported)} imported.` : `${jobs(imported)} imported, ${rows(heldBack)} left out.`;
export const undoneText = (kept: number): string =>
  kept === 0 ? 'All of it is gone again.' : `${jobs(kept)} stayed, because you changed them or they have an interview.`;
interface ImportSaid {
  readonly fileName: string;
  readonly imported: number;
  readonly day: string;
  readonly isFinished: boolean;
}
export const importLine = ({ fileName, imported, day, isFinished }: ImportSaid): string =>
  `${fileName === '' ? 'A pasted table' : fileName}: ${jobs(imported)}, ${day}${isFinished ? '' : ', not finished'}`;
export const meansText = (word: string, count: number): string => `“${word}” (${rows(count)}) means`;
