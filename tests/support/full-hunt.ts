import { addRound } from '@/server/round-store';
import { addQuestions, listQuestions } from '@/server/question-store';
import { addPerson } from '@/server/person-store';
import { addReminder } from '@/server/reminder-store';
import { addStage } from '@/server/stage-store';
import { renewFeed } from '@/server/calendar-store';
import { importRows } from '@/server/import-store';
import { savePreference } from '@/server/preference-store';
import { listUndoSteps } from '@/server/undo-store';
import type { PersonFields } from '@/server/person-store';
import type { RoundFields } from '@/server/round-store';
import { ADDED_AT, anApplication } from './applications';
import { aKeptFile, oneByOne, someRows } from './imports';
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

/** Imports one welder's job, with a recruiter in it. Returns the import's id. */
async function anImport(candidateId: string): Promise<string> {
  const id = await aKeptFile(candidateId);
  const [row] = someRows(1);
  const person = { name: 'Lee', email: '' };
  const rows = row?.kind === 'new' ? [{ ...row, application: { ...row.application, person } }] : [];
  await importRows(candidateId, { id, presetId: 'huntr', choice: '', rows: oneByOne(rows) }, ADDED_AT);
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
  const [undoStep] = await listUndoSteps(candidateId);
  return {
    ...{ applicationId, stageId, roundId },
    questionId: present(question).id,
    personId: present(await addPerson(candidateId, person)),
    reminderId: present(await addReminder(candidateId, reminder)),
    feedToken: await renewFeed(candidateId, ADDED_AT),
    importId: await anImport(candidateId),
    fileId: await aKeptFile(candidateId),
    undoId: present(undoStep).id,
  };
}
