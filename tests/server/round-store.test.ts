import { describe, expect, test } from 'vitest';
import { saveAnswer, findReflection } from '@/server/reflection-store';
import { listInterviews } from '@/server/interview-list';
import { addPerson, changePerson, findPerson, listPeople, peopleOf, removePerson } from '@/server/person-store';
import { addQuestions, listQuestions, markAsked } from '@/server/question-store';
import { addRound, changeRound, findRound } from '@/server/round-store';
import { startReflection } from '@/server/start-reflection';
import { findApplication } from '@/server/application-store';
import { aDatabase } from '@/../tests/support/database';
import { anApplication } from '@/../tests/support/applications';
import { somePerson, someRound } from '@/../tests/support/full-hunt';
import { aCandidate, aKey, anAnswer, day, naming } from '@/../tests/support/records';

aDatabase();

const AT = new Date('2026-05-04T09:00:00Z');

async function aRound(over: Parameters<typeof someRound>[0] = {}) {
  const candidateId = await aCandidate();
  const applicationId = await anApplication(candidateId, { employer: 'Northgate', jobTitle: 'Nurse' });
  const roundId = (await addRound(candidateId, { key: aKey(), applicationId, fields: someRound(over) }, AT))!;
  return { candidateId, applicationId, roundId };
}

const begin = (candidateId: string, roundId: string) =>
  startReflection(candidateId, roundId, { questionnaireVersion: 1, length: 'short' }, AT);

describe('a planned interview', () => {
  test('is not among the interviews that were told about, until it is', async () => {
    const { candidateId, roundId } = await aRound();
    expect((await listInterviews(candidateId, undefined, 50)).interviews).toEqual([]);
    await begin(candidateId, roundId);
    expect((await listInterviews(candidateId, undefined, 50)).interviews.map(({ id }) => id)).toEqual([roundId]);
  });

  test('sent twice is there once', async () => {
    const candidateId = await aCandidate();
    const applicationId = await anApplication(candidateId);
    const form = { key: aKey(), applicationId, fields: someRound() };
    const ids = [await addRound(candidateId, form, AT), await addRound(candidateId, form, AT)];
    expect(ids[0]).toBe(ids[1]);
  });

  test('changed in two tabs keeps what was saved first and says so to the other', async () => {
    const { candidateId, roundId } = await aRound();
    const change = (notes: string) =>
      changeRound(candidateId, { key: aKey(), id: roundId, baseVersion: 1, fields: someRound({ notes }) });
    expect([await change('First'), await change('Second')]).toEqual(['saved', 'conflict']);
    expect((await findRound(candidateId, roundId))?.notes).toBe('First');
  });

  test('keeps its hour on the clocks of its own zone', async () => {
    const { candidateId, roundId } = await aRound({ startsAt: '02:30', timeZone: 'America/New_York' });
    expect(await findRound(candidateId, roundId)).toMatchObject({
      ...{ heldOn: '2026-05-20', startsAt: '02:30', timeZone: 'America/New_York' },
    });
  });
});

describe('telling about an interview that was planned', () => {
  test('asks nobody again what the hunt knows already', async () => {
    const { candidateId, applicationId, roundId } = await aRound();
    await addPerson(candidateId, {
      ...{ key: aKey(), applicationId, interviewId: roundId },
      fields: somePerson({ name: 'Dana', role: 'interviewer', jobTitle: '', email: '' }),
    });
    expect(await begin(candidateId, roundId)).toBe(true);
    const answers = (await findReflection(candidateId, roundId))!.answers;
    expect(answers['which-interview']?.fields).toMatchObject({ employer: 'Northgate', 'held-on': '2026-05-20' });
    expect(answers['who-you-met']?.fields).toEqual({ '1.name': 'Dana' });
  });

  test('a second press goes on with the first', async () => {
    const { candidateId, roundId } = await aRound();
    await begin(candidateId, roundId);
    await saveAnswer(candidateId, roundId, anAnswer());
    expect(await begin(candidateId, roundId)).toBe(true);
    expect((await findReflection(candidateId, roundId))!.answers.story?.fields.text).toBeDefined();
  });

  test('another name given there is the name of the job everywhere', async () => {
    const { candidateId, applicationId, roundId } = await aRound();
    await begin(candidateId, roundId);
    const reply = await saveAnswer(
      candidateId,
      roundId,
      anAnswer({
        questionId: 'which-interview',
        answer: naming({ employer: 'Northgate Trust', job: 'Nurse', 'held-on': '2026-05-19' }),
        baseVersion: 1,
        describesInterview: true,
      }),
    );
    expect(reply.status).toBe('saved');
    expect((await findApplication(candidateId, applicationId))?.employer).toBe('Northgate Trust');
    expect((await findRound(candidateId, roundId))?.heldOn).toBe(day('2026-05-19'));
  });
});

describe('the questions of an interview', () => {
  test('prepared ones are ticked when they were asked, others are added after', async () => {
    const { candidateId, roundId } = await aRound();
    await addQuestions(candidateId, roundId, { key: aKey(), texts: ['Why us?', 'Why now?'], isPrepared: true });
    await addQuestions(candidateId, roundId, { key: aKey(), texts: ['Why did you leave?'], isPrepared: false });
    const [first] = await listQuestions(candidateId, roundId);
    await markAsked(candidateId, roundId, [first!.id]);
    expect((await listQuestions(candidateId, roundId)).map(({ text, wasAsked }) => [text, wasAsked])).toEqual([
      ['Why us?', true],
      ['Why now?', false],
      ['Why did you leave?', true],
    ]);
  });
});

describe('people', () => {
  test('are found by a name without its accents, a pseudonym or a title', async () => {
    const candidateId = await aCandidate();
    const links = { applicationId: undefined, interviewId: undefined };
    await addPerson(candidateId, {
      key: aKey(),
      fields: somePerson({ name: 'José Núñez', role: 'referee' }),
      ...links,
    });
    const found = async (search: string) => (await listPeople(candidateId, search)).length;
    expect([await found('jose nunez'), await found('the recruiter'), await found('nobody')]).toEqual([1, 1, 0]);
  });

  test('named in a reflection keep the name that was told there', async () => {
    const { candidateId, applicationId, roundId } = await aRound();
    const links = { applicationId, interviewId: roundId };
    const id = (await addPerson(candidateId, { key: aKey(), fields: somePerson({ name: 'Dana' }), ...links }))!;
    await begin(candidateId, roundId);
    const fields = somePerson({ name: 'Somebody else', phone: '+44 20 0000 0000' });
    await changePerson(candidateId, { key: aKey(), id, baseVersion: 1, fields });
    expect(await findPerson(candidateId, id)).toMatchObject({ name: 'Dana', phone: '+44 20 0000 0000' });
    await removePerson(candidateId, id);
    expect(await peopleOf(candidateId, applicationId)).toHaveLength(1);
  });
});
