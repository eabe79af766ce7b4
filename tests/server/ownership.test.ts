import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as contacts from '@/server/contact-store';
import * as diagnoses from '@/server/diagnosis-store';
import * as facts from '@/server/evidence-store';
import * as list from '@/server/interview-list';
import * as progress from '@/server/interview-progress';
import * as interviews from '@/server/interview-store';
import * as letters from '@/server/letter-store';
import { unlessGone } from '@/server/database-errors';
import { inTurn } from '@/server/once';
import * as pictures from '@/server/redraw-diagnosis';
import * as reflections from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import { everyTable, rowsOf } from '@/../tests/support/every-table';
import { aFullHunt, type FullHunt } from '@/../tests/support/full-hunt';
import { aFullInterview, type FullInterview } from '@/../tests/support/full-interview';
import { huntAttempts, huntNamesNothing, huntStores } from '@/../tests/support/hunt-attempts';
import { aCandidate, aDiagnosis, aKey, aLetter, anAnswer, day, typed } from '@/../tests/support/records';

const { client } = aDatabase();

const stores = {
  contacts,
  diagnoses,
  facts,
  interviews,
  letters,
  list,
  pictures,
  progress,
  reflections,
  ...huntStores,
};
const AT = new Date('2026-06-01T08:00:00Z');
const touch = { direction: 'out', channel: 'email', kind: 'check-in', happenedOn: day('2026-06-01') } as const;

async function factOf(candidateId: string): Promise<string> {
  const [fact] = await facts.listEvidence(candidateId);
  return fact!.id;
}

type Theirs = FullInterview & FullHunt;
type Attempt = (stranger: string, theirs: Theirs) => Promise<unknown>;

/** Every function of every store, called by a stranger with somebody else's ids, and what it may say. */
const attempts: Record<string, readonly [Attempt, unknown]> = {
  findInterview: [(me, { interviewId }) => interviews.findInterview(me, interviewId), undefined],
  findProgress: [(me, { interviewId }) => progress.findProgress(me, interviewId), undefined],
  removeInterview: [(me, { interviewId }) => interviews.removeInterview(me, interviewId), false],
  findReflection: [(me, { interviewId }) => reflections.findReflection(me, interviewId), undefined],
  saveAnswer: [
    (me, { interviewId }) =>
      reflections.saveAnswer(
        me,
        interviewId,
        anAnswer({ answer: typed('Not theirs.'), baseVersion: 1, describesInterview: true }),
      ),
    { status: 'gone' },
  ],
  changeLength: [(me, { interviewId }) => reflections.changeLength(me, interviewId, 'full'), undefined],
  listDisagreements: [(me, { interviewId }) => diagnoses.listDisagreements(me, interviewId), []],
  recordDisagreement: [
    (me, { interviewId }) => diagnoses.recordDisagreement(me, interviewId, { findingId: 'D1', reason: '' }),
    false,
  ],
  removeDisagreement: [(me, { interviewId }) => diagnoses.removeDisagreement(me, interviewId, 'D3'), undefined],
  keepDiagnosis: [
    (me, { interviewId }) => {
      const drawn = { diagnosis: aDiagnosis(), questionnaireVersion: 1, at: AT };
      return unlessGone(() =>
        inTurn(me, (transaction) => diagnoses.keepDiagnosis(me, interviewId, drawn, transaction)),
      );
    },
    undefined,
  ],
  findTold: [(me, { interviewId }) => pictures.findTold(me, interviewId), undefined],
  redrawDiagnosis: [
    (me, { interviewId }) => pictures.redrawDiagnosis(me, interviewId, () => aDiagnosis(), AT),
    undefined,
  ],
  redrawIfDrawn: [(me, { interviewId }) => pictures.redrawIfDrawn(me, interviewId, () => aDiagnosis(), AT), undefined],
  findLetter: [(me, { interviewId }) => letters.findLetter(me, interviewId), undefined],
  findNewestBrief: [(me) => letters.findNewestBrief(me), undefined],
  listLetterVersions: [(me, { letterId }) => letters.listLetterVersions(me, letterId), []],
  saveLetter: [(me, { interviewId }) => letters.saveLetter(me, interviewId, aLetter()), { status: 'gone' }],
  listContacts: [(me, { interviewId }) => contacts.listContacts(me, interviewId), []],
  recordContact: [
    (me, { interviewId }) => contacts.recordContact(me, interviewId, { key: aKey(), ...touch }),
    undefined,
  ],
  removeContact: [(me, { interviewId, contactId }) => contacts.removeContact(me, interviewId, contactId), undefined],
  listOutcomes: [(me, { interviewId }) => contacts.listOutcomes(me, interviewId), []],
  recordOutcome: [
    (me, { interviewId }) =>
      contacts.recordOutcome(me, interviewId, { kind: 'offer', happenedOn: day('2026-06-01') }, AT),
    undefined,
  ],
  removeOutcome: [(me, { interviewId, outcomeId }) => contacts.removeOutcome(me, interviewId, outcomeId), undefined],
  listInterviews: [(me) => list.listInterviews(me, undefined, 50), { interviews: [], next: undefined }],
  searchInterviews: [(me) => list.searchInterviews(me, 'northgate', 8), []],
  listEvidence: [(me) => facts.listEvidence(me), []],
  listBank: [(me) => facts.listBank(me), []],
  listRetired: [(me) => facts.listRetired(me), []],
  changeEvidence: [
    async (me, { candidateId }) =>
      facts.changeEvidence(me, { key: aKey(), id: await factOf(candidateId), baseVersion: 1, text: 'No.', proof: '' }),
    { status: 'gone' },
  ],
  ...huntAttempts,
  retireEvidence: [async (me, { candidateId }) => facts.retireEvidence(me, await factOf(candidateId), AT), false],
};

/** These take no id of anything that exists: there is nobody else's to name. */
const namesNothing = ['createInterview', 'sortKeyOf', 'isBlank', 'keepEvidence', 'addEvidence', ...huntNamesNothing];

describe('somebody else’s id', () => {
  let theirs: Theirs;
  let tables: string[];
  beforeAll(async () => {
    const interview = await aFullInterview();
    theirs = { ...interview, ...(await aFullHunt(interview.candidateId)) };
    await facts.addEvidence(theirs.candidateId, { key: aKey(), text: 'Ran 3 wards.', proof: 'Ward manager' });
    tables = (await everyTable(client())).filter((table) => table !== '_prisma_migrations');
  });

  const everythingOfTheirs = async () => ({
    rows: await rowsOf(client(), theirs.candidateId, tables),
    interview: await client().interview.findMany({
      where: { candidateId: theirs.candidateId },
      include: { application: true },
    }),
    answers: await client().answer.findMany({ where: { candidateId: theirs.candidateId } }),
    reflection: await client().reflection.findMany({ where: { candidateId: theirs.candidateId } }),
    diagnosis: await client().diagnosis.findMany({ where: { candidateId: theirs.candidateId } }),
    letter: await client().letter.findMany({ where: { candidateId: theirs.candidateId } }),
    evidence: await client().evidence.findMany({ where: { candidateId: theirs.candidateId } }),
    application: await client().application.findMany({ where: { candidateId: theirs.candidateId } }),
    person: await client().person.findMany({ where: { candidateId: theirs.candidateId } }),
    question: await client().interviewQuestion.findMany({ where: { candidateId: theirs.candidateId } }),
    reminder: await client().reminder.findMany({ where: { candidateId: theirs.candidateId } }),
    stage: await client().stage.findMany({ where: { candidateId: theirs.candidateId } }),
    feed: await client().calendarFeed.findMany({ where: { candidateId: theirs.candidateId } }),
    import: await client().import.findMany({ where: { candidateId: theirs.candidateId } }),
    undoStep: await client().undoStep.findMany({ where: { candidateId: theirs.candidateId } }),
  });

  test.each(Object.keys(attempts))('%s finds nothing, saves nothing, removes nothing', async (name) => {
    const stranger = await aCandidate();
    const before = await everythingOfTheirs();
    const [attempt, said] = attempts[name]!;
    const reply = await attempt(stranger, theirs);
    if (said !== undefined || /^(find|record)/.test(name)) expect(reply).toEqual(said);
    expect(await everythingOfTheirs()).toEqual(before);
    const mine = await rowsOf(client(), stranger, tables);
    // A remembered reply to one's own form is the only trace.
    expect({ ...mine, Acknowledged: 0 }).toEqual({
      ...Object.fromEntries(tables.map((table) => [table, 0])),
      Candidate: 1,
    });
  });

  test('is tried with every function of every store', () => {
    const functions = Object.values(stores).flatMap((store) =>
      Object.entries(store).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    expect(functions.filter((name) => !namesNothing.includes(name)).sort()).toEqual(Object.keys(attempts).sort());
  });

  test('is tried with every store that there is', () => {
    const files = readdirSync('src/server').filter((file) =>
      /-(store|files|list|history|moves|rounds|overview)\.ts$|^interview-progress|^redraw-|^start-/.test(file),
    );
    expect(files).toHaveLength(Object.keys(stores).length);
  });
});

describe('a row under another candidate’s row', () => {
  /** For each table that hangs under something: a row that names the stranger as its owner and somebody else's row as its parent. */
  const forged: Record<string, (candidateId: string, theirs: FullInterview) => Promise<unknown>> = {
    Interview: async (candidateId, { interviewId }) => {
      const { applicationId } = await client().interview.findFirstOrThrow({ where: { id: interviewId } });
      return client().interview.create({
        data: { id: aKey(), candidateId, applicationId, timeZone: 'UTC', sortKey: '2026' },
      });
    },
    StageChange: async (candidateId, { interviewId }) => {
      const { applicationId } = await client().interview.findFirstOrThrow({ where: { id: interviewId } });
      return client().stageChange.create({ data: { id: aKey(), candidateId, applicationId, status: 'offer' } });
    },
    'StageChange of an outcome': async (candidateId, { outcomeId }) => {
      const application = await client().application.create({ data: { id: aKey(), candidateId } });
      return client().stageChange.create({
        data: { id: aKey(), candidateId, applicationId: application.id, status: 'offer', outcomeId },
      });
    },
    Person: (candidateId, { interviewId }) =>
      client().person.create({ data: { id: aKey(), candidateId, interviewId, position: 0, name: 'X' } }),
    'Person of a job': async (candidateId, { interviewId }) => {
      const { applicationId } = await client().interview.findFirstOrThrow({ where: { id: interviewId } });
      return client().person.create({ data: { id: aKey(), candidateId, applicationId, name: 'X' } });
    },
    InterviewQuestion: (candidateId, { interviewId }) =>
      client().interviewQuestion.create({ data: { id: aKey(), candidateId, interviewId, text: 'X' } }),
    Reminder: (candidateId, { interviewId }) =>
      client().reminder.create({ data: { id: aKey(), candidateId, interviewId, kind: 'other', dueOn: '2026-06-01' } }),
    'Application in a stage': async (candidateId, { candidateId: other }) => {
      const stage = await client().stage.create({
        data: { id: aKey(), candidateId: other, status: 'applied', label: 'X' },
      });
      return client().application.create({ data: { id: aKey(), candidateId, stageId: stage.id } });
    },
    'Application of an import': async (candidateId, { candidateId: other }) => {
      const file = await client().import.create({
        data: { id: aKey(), candidateId: other, presetId: 'huntr', counts: {} },
      });
      return client().application.create({ data: { id: aKey(), candidateId, importId: file.id } });
    },
    Reflection: (candidateId, { interviewId }) =>
      client().reflection.create({
        data: { id: aKey(), candidateId, interviewId, questionnaireVersion: 1, length: 'short' },
      }),
    Answer: async (candidateId, { interviewId }) => {
      const { id } = await client().reflection.findFirstOrThrow({ where: { interviewId } });
      return client().answer.create({
        data: { candidateId, reflectionId: id, questionId: 'story', chosen: [], fields: {} },
      });
    },
    Disagreement: (candidateId, { interviewId }) =>
      client().disagreement.create({ data: { candidateId, interviewId, findingId: 'D1' } }),
    Letter: (candidateId, { interviewId }) =>
      client().letter.create({ data: { id: aKey(), candidateId, interviewId, approach: 'own', brief: {} } }),
    LetterVersion: (candidateId, { letterId }) =>
      client().letterVersion.create({
        data: { id: aKey(), candidateId, letterId, number: 9, madeBy: 'edit', subject: '', blocks: [] },
      }),
    Contact: (candidateId, { interviewId }) =>
      client().contact.create({ data: { id: aKey(), candidateId, interviewId, ...touch } }),
    Outcome: (candidateId, { interviewId }) =>
      client().outcome.create({
        data: { id: aKey(), candidateId, interviewId, kind: 'offer', happenedOn: '2026-06-01' },
      }),
    Diagnosis: async (candidateId, { interviewId }) =>
      client().diagnosis.create({
        data: {
          id: aKey(),
          candidateId,
          interviewId,
          engineVersion: 1,
          questionnaireVersion: 1,
          verdict: 'mixed',
          approach: 'own',
          snapshot: {},
        },
      }),
  };

  test.each(Object.keys(forged))('%s is refused by the database itself', async (name) => {
    const theirs = await aFullInterview();
    const stranger = await aCandidate();
    await expect(forged[name]!(stranger, theirs)).rejects.toMatchObject({ code: 'P2003' });
  });
});
