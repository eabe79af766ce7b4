import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '@/domain/hunt/contact';
import {
  type ContactToRecord,
  listContacts,
  listOutcomes,
  recordContact,
  recordOutcome,
  removeContact,
  removeOutcome,
} from '@/server/contact-store';
import { findLetter, saveLetter } from '@/server/letter-store';
import { aDatabase } from '@/../tests/support/database';
import { aKey, aLetter, aLoggedInterview, day } from '@/../tests/support/records';

const { client } = aDatabase();

const sent = (over: Partial<ContactToRecord> = {}): ContactToRecord => ({
  key: aKey(),
  direction: 'out',
  channel: 'email',
  kind: 'follow-up',
  happenedOn: day('2026-05-05'),
  ...over,
});

describe('a contact', () => {
  test('is listed with the newest day first', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordContact(candidateId, interviewId, sent({ happenedOn: day('2026-05-05') }));
    await recordContact(candidateId, interviewId, sent({ kind: 'check-in', happenedOn: day('2026-05-14') }));
    await recordContact(
      candidateId,
      interviewId,
      sent({ direction: 'in', kind: 'answer', happenedOn: day('2026-05-09') }),
    );
    const contacts = await listContacts(candidateId, interviewId);
    expect(contacts.map(({ direction, kind, happenedOn }) => [direction, kind, happenedOn])).toEqual([
      ['out', 'check-in', '2026-05-14'],
      ['in', 'answer', '2026-05-09'],
      ['out', 'follow-up', '2026-05-05'],
    ]);
  });

  test('remembers which version of the letter was sent', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveLetter(candidateId, interviewId, aLetter());
    const letterVersionId = (await findLetter(candidateId, interviewId))!.current.id;
    await recordContact(candidateId, interviewId, sent({ letterVersionId }));
    expect((await listContacts(candidateId, interviewId))[0]?.letterVersionId).toBe(letterVersionId);
  });

  test('recorded twice at once with one form is one contact', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = sent();
    const [first, second] = await Promise.all(
      [form, form].map((touch) => recordContact(candidateId, interviewId, touch)),
    );
    expect(first).toBeTypeOf('string');
    expect(second).toBe(first);
    expect(await listContacts(candidateId, interviewId)).toHaveLength(1);
  });

  test('recorded by a slip of the finger can be taken back', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const id = (await recordContact(candidateId, interviewId, sent()))!;
    await removeContact(candidateId, interviewId, id);
    await removeContact(candidateId, interviewId, id);
    expect(await listContacts(candidateId, interviewId)).toEqual([]);
  });

  test('cannot name a letter of another candidate', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const other = await aLoggedInterview();
    await saveLetter(other.candidateId, other.interviewId, aLetter());
    const letterVersionId = (await findLetter(other.candidateId, other.interviewId))!.current.id;
    expect(await recordContact(candidateId, interviewId, sent({ letterVersionId }))).toBeUndefined();
    expect(await listContacts(candidateId, interviewId)).toEqual([]);
  });
});

describe('an outcome', () => {
  const stageOf = async (candidateId: string, interviewId: string) => {
    const { application } = await client().interview.findFirstOrThrow({
      where: { candidateId, id: interviewId },
      include: { application: true },
    });
    return [application.status, application.closingReason].filter(Boolean).join(', ');
  };
  const happened = (kind: OutcomeKind) => ({ key: aKey(), kind, happenedOn: day('2026-05-12') });
  const at = (hour: number) => new Date(Date.UTC(2026, 4, 12, hour));

  test.each<[OutcomeKind, string]>([
    ['second-talk', 'interviewing'],
    ['offer', 'offer'],
    ['rejected', 'closed, rejected'],
    ['no-answer', 'closed, ghosted'],
    ['still-deciding', 'interviewing'],
  ])('"%s" leaves the application in stage %s', async (kind, stage) => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordOutcome(candidateId, interviewId, happened(kind), at(9));
    expect(await stageOf(candidateId, interviewId)).toBe(stage);
  });

  test('that is newer counts, and the older one stays', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordOutcome(candidateId, interviewId, happened('no-answer'), at(9));
    await recordOutcome(candidateId, interviewId, happened('offer'), at(10));
    expect((await listOutcomes(candidateId, interviewId)).map(({ kind }) => kind)).toEqual(['offer', 'no-answer']);
    expect(await stageOf(candidateId, interviewId)).toBe('offer');
  });

  test('that is undone gives the application the stage back that it had', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordOutcome(candidateId, interviewId, happened('no-answer'), at(9));
    const id = (await recordOutcome(candidateId, interviewId, happened('rejected'), at(10)))!;
    await removeOutcome(candidateId, interviewId, id);
    expect(await stageOf(candidateId, interviewId)).toBe('closed, ghosted');
    expect((await listOutcomes(candidateId, interviewId)).map(({ kind }) => kind)).toEqual(['no-answer']);
  });

  test('that is undone as the only one puts the application back to interviewing, with a history that says so', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const id = (await recordOutcome(candidateId, interviewId, happened('rejected'), at(9)))!;
    await removeOutcome(candidateId, interviewId, id);
    await removeOutcome(candidateId, interviewId, id);
    expect(await stageOf(candidateId, interviewId)).toBe('interviewing');
    const stages = await client().stageChange.findMany({ where: { candidateId }, select: { status: true } });
    expect(stages).toEqual([{ status: 'interviewing' }]);
  });

  test('that is undone although a newer one counts leaves the newer stage alone', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const id = (await recordOutcome(candidateId, interviewId, happened('no-answer'), at(9)))!;
    await recordOutcome(candidateId, interviewId, happened('offer'), at(10));
    await removeOutcome(candidateId, interviewId, id);
    expect(await stageOf(candidateId, interviewId)).toBe('offer');
  });

  test('sent twice at once with one form is one outcome and one move', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = happened('rejected');
    await Promise.all([form, form, form].map((outcome) => recordOutcome(candidateId, interviewId, outcome, at(9))));
    expect(await listOutcomes(candidateId, interviewId)).toHaveLength(1);
    expect(await client().stageChange.count({ where: { candidateId } })).toBe(2);
  });
});
