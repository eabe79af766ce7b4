import { describe, expect, test } from 'vitest';
import { createInterview, findInterview, removeInterview } from '@/server/interview-store';
import { listInterviews } from '@/server/interview-list';
import { recordOutcome } from '@/server/contact-store';
import { findReflection, saveAnswer } from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import {
  aCandidate,
  aKey,
  aLoggedInterview,
  anAnswer,
  anInterview,
  day,
  LOGGED_AT,
  naming,
} from '@/../tests/support/records';

const { client } = aDatabase();

const whatIsThere = async (candidateId: string) => ({
  applications: await client().application.count({ where: { candidateId } }),
  stages: await client().stageChange.count({ where: { candidateId } }),
  interviews: await client().interview.count({ where: { candidateId } }),
  reflections: await client().reflection.count({ where: { candidateId } }),
});
const oneOfEach = { applications: 1, stages: 1, interviews: 1, reflections: 1 };

describe('a new interview', () => {
  test('comes with its application, the first stage and an empty reflection', async () => {
    const { candidateId, interviewId } = await aLoggedInterview({ length: 'full', questionnaireVersion: 3 });
    expect(await whatIsThere(candidateId)).toEqual(oneOfEach);
    expect(await findInterview(candidateId, interviewId)).toMatchObject({
      heldOn: undefined,
      timeZone: 'Europe/Berlin',
      createdAt: LOGGED_AT,
      application: { employer: '', jobTitle: '', status: 'interviewing' },
      people: [],
    });
    expect(await findReflection(candidateId, interviewId)).toMatchObject({
      length: 'full',
      questionnaireVersion: 3,
      startedAt: LOGGED_AT,
      finishedAt: undefined,
      answers: {},
    });
  });

  test('is one interview when its form is sent again', async () => {
    const candidateId = await aCandidate();
    const form = anInterview();
    const first = await createInterview(candidateId, form, LOGGED_AT);
    expect(await createInterview(candidateId, form, LOGGED_AT)).toBe(first);
    expect(await whatIsThere(candidateId)).toEqual(oneOfEach);
  });

  test('is one interview when its form is sent five times at once', async () => {
    const candidateId = await aCandidate();
    const form = anInterview();
    const ids = await Promise.all(Array.from({ length: 5 }, () => createInterview(candidateId, form, LOGGED_AT)));
    expect(new Set(ids).size).toBe(1);
    expect(await whatIsThere(candidateId)).toEqual(oneOfEach);
  });

  test('is another one when another candidate happens to send the same key', async () => {
    const form = anInterview();
    const ids = await Promise.all([1, 2].map(async () => createInterview(await aCandidate(), form, LOGGED_AT)));
    expect(new Set(ids).size).toBe(2);
  });

  test('leaves nothing behind when a part of it cannot be saved', async () => {
    const candidateId = await aCandidate();
    const unreadable = new Date(Number.NaN);
    await expect(createInterview(candidateId, anInterview(), unreadable)).rejects.toThrow();
    expect(await whatIsThere(candidateId)).toEqual({ applications: 0, stages: 0, interviews: 0, reflections: 0 });
  });
});

describe('the answer that names an interview', () => {
  const named = naming({ employer: 'Northgate Hospital', job: 'Ward nurse', 'held-on': '2026-04-20' });

  test('shows in the lists and moves the interview to its day', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const newer = await createInterview(candidateId, anInterview({ today: day('2026-05-01') }), LOGGED_AT);
    await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ questionId: 'which-interview', answer: named, describesInterview: true }),
    );

    const { interviews } = await listInterviews(candidateId, undefined, 10);
    expect(interviews.map(({ id, employer, jobTitle, heldOn }) => [id, employer, jobTitle, heldOn])).toEqual([
      [newer, '', '', undefined],
      [interviewId, 'Northgate Hospital', 'Ward nurse', '2026-04-20'],
    ]);
  });

  test('lists the interview under the day it was logged again when the answer is cleared', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const save = { questionId: 'which-interview', describesInterview: true };
    await saveAnswer(candidateId, interviewId, anAnswer({ ...save, answer: named }));
    await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ ...save, answer: { chosen: [], fields: {} }, baseVersion: 1 }),
    );
    const { interviews } = await listInterviews(candidateId, undefined, 10);
    expect(interviews[0]).toMatchObject({ employer: '', heldOn: undefined });
    expect(interviews[0]?.sortKey.slice(0, 10)).toBe('2026-05-04');
  });

  test('keeps the people in the order they were entered', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const people = {
      '1.name': 'Dana Whitfield',
      '1.job-title': 'Ward manager',
      '2.name': 'Lee Armitage',
      '2.email': 'lee@example.org',
    };
    const save = { questionId: 'who-you-met', describesInterview: true };
    await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ ...save, answer: { chosen: [], fields: { '1.name': 'D.' } } }),
    );
    await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ ...save, answer: { chosen: [], fields: people }, baseVersion: 1 }),
    );
    const interview = await findInterview(candidateId, interviewId);
    expect(interview?.people.map(({ name, jobTitle, email }) => [name, jobTitle, email])).toEqual([
      ['Dana Whitfield', 'Ward manager', ''],
      ['Lee Armitage', '', 'lee@example.org'],
    ]);
  });

  test('loses nothing when employer, format and people are saved at once from three tabs', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const saves = [
      { questionId: 'which-interview', answer: named },
      { questionId: 'how-you-met', answer: { chosen: ['video'], fields: {} } },
      { questionId: 'who-you-met', answer: { chosen: [], fields: { '1.name': 'Dana Whitfield' } } },
    ];
    await Promise.all(
      saves.map((save) => saveAnswer(candidateId, interviewId, anAnswer({ ...save, describesInterview: true }))),
    );
    expect(await findInterview(candidateId, interviewId)).toMatchObject({
      heldOn: '2026-04-20',
      format: 'video',
      application: { employer: 'Northgate Hospital' },
      people: [{ name: 'Dana Whitfield' }],
    });
  });
});

describe('removing one of two interviews of an application', () => {
  test('leaves the application, and takes back the stage that only its outcome had brought', async () => {
    const { candidateId, interviewId: first } = await aLoggedInterview();
    const { id: applicationId } = (await findInterview(candidateId, first))!.application;
    const second = aKey();
    await client().interview.create({
      data: { id: second, candidateId, applicationId, timeZone: 'UTC', sortKey: '2026-05-09' },
    });
    await recordOutcome(
      candidateId,
      second,
      { kind: 'offer', happenedOn: day('2026-05-09') },
      new Date('2026-05-09T10:00:00Z'),
    );
    expect((await findInterview(candidateId, first))?.application.status).toBe('offer');

    expect(await removeInterview(candidateId, second)).toBe(true);
    expect((await findInterview(candidateId, first))?.application).toMatchObject({
      id: applicationId,
      status: 'interviewing',
    });
  });
});
