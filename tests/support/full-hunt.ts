import { addRound } from '@/server/round-store';
import { addQuestions, listQuestions } from '@/server/question-store';
import { addPerson } from '@/server/person-store';
import { addReminder } from '@/server/reminder-store';
import { addStage } from '@/server/stage-store';
import { renewFeed } from '@/server/calendar-store';
import { importRows, keepImportFile } from '@/server/import-store';
import { savePreference } from '@/server/preference-store';
import { listUndoSteps } from '@/server/undo-store';
import type { PersonFields } from '@/server/person-store';
import type { RoundFields } from '@/server/round-store';
import type { ImportedApplication } from '@/domain/hunt/import/imported-application';
import { ADDED_AT, anApplication } from './applications';
import { aKey, day } from './records';

export const someRound = (over: Partial<RoundFields> = {}): RoundFields => ({
  heldOn: day('2026-05-20'),
  startsAt: '10:30',
  minutes: 45,
  timeZone: 'Europe/Berlin',
  format: 'video',
  stage: 'first',
  place: '',
  link: 'https://meet.example/northgate',
  result: undefined,
  notes: '',
  ...over,
});

export const somePerson = (over: Partial<PersonFields> = {}): PersonFields => ({
  role: 'recruiter',
  name: 'Ana Ruiz',
  pseudonym: 'The recruiter',
  jobTitle: 'Recruiter',
  email: 'ana@northgate.example',
  phone: '',
  notes: '',
  ...over,
});

export const anImportedRow = (over: Partial<ImportedApplication> = {}): ImportedApplication => ({
  employer: 'Brightwell',
  jobTitle: 'Welder',
  status: 'applied',
  location: '',
  salary: '',
  source: '',
  notes: '',
  archived: false,
  ...over,
});

/** The rows of a table, one after another, as a file gives them. */
export async function* rowsOfTable(
  rows: readonly ImportedApplication[],
): AsyncGenerator<ImportedApplication, void, undefined> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** Keeps a file and imports these rows as what it says. Returns the import's id. */
export async function anImport(
  candidateId: string,
  rows: readonly ImportedApplication[],
  at: Date = ADDED_AT,
): Promise<string> {
  const content = new TextEncoder().encode('Company\nBrightwell\n');
  const id = await keepImportFile(candidateId, { key: aKey(), fileName: 'jobs.csv', content }, at);
  const table = { presetId: 'huntr', rows: rowsOfTable(rows), heldBack: () => 0, onProgress: () => undefined };
  await importRows(candidateId, { key: aKey(), id, ...table }, at);
  return id;
}

export interface FullHunt {
  readonly applicationId: string;
  readonly stageId: string;
  readonly roundId: string;
  readonly questionId: string;
  readonly personId: string;
  readonly reminderId: string;
  readonly feedToken: string;
  readonly importId: string;
  readonly fileId: string;
  readonly undoId: string;
}

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('A part of the full hunt was not saved.');
  return value;
};

/** A row in every table of the job hunt: what one candidate has who uses all of it. */
export async function aFullHunt(candidateId: string): Promise<FullHunt> {
  const stage = await addStage(candidateId, { key: aKey(), status: 'interviewing', label: 'Trial shift' });
  const stageId = present(stage.status === 'saved' ? stage.id : undefined);
  const applicationId = await anApplication(candidateId, {}, { status: 'interviewing', stageId });
  const round = { key: aKey(), applicationId, fields: someRound() };
  const roundId = present(await addRound(candidateId, round, ADDED_AT));
  await addQuestions(candidateId, roundId, { key: aKey(), texts: ['Why this job?'], isPrepared: true });
  const [question] = await listQuestions(candidateId, roundId);
  const person = { key: aKey(), fields: somePerson(), applicationId, interviewId: roundId };
  const reminder = { key: aKey(), applicationId, kind: 'apply', text: '', dueOn: day('2026-05-10') } as const;
  await savePreference(candidateId, 'privacy', { pseudonyms: true });
  const waiting = { key: aKey(), fileName: 'more.csv', content: new TextEncoder().encode('Company\nZeta\n') };
  const [undoStep] = await listUndoSteps(candidateId);
  return {
    ...{ applicationId, stageId, roundId },
    questionId: present(question).id,
    personId: present(await addPerson(candidateId, person)),
    reminderId: present(await addReminder(candidateId, reminder)),
    feedToken: await renewFeed(candidateId, ADDED_AT),
    importId: await anImport(candidateId, [anImportedRow({ person: { name: 'Lee', email: '' } })]),
    fileId: await keepImportFile(candidateId, waiting, ADDED_AT),
    undoId: present(undoStep).id,
  };
}
