import { describe, expect, test } from 'vitest';
import { contactIn, type SentFields } from '@/features/follow-up/sent-form';
import { parseCalendarDate } from '@/lib/calendar-date';
import type { StoredContact, StoredOutcome } from '@/server/contact-store';

const day = (text: string) => parseCalendarDate(text)!;
const sent = (over: Partial<SentFields> = {}): SentFields => ({ when: 'today', channel: 'email', ...over });
const contact = (over: Partial<StoredContact> = {}): StoredContact => ({
  id: 'c1',
  direction: 'out',
  channel: 'email',
  kind: 'follow-up',
  happenedOn: day('2026-05-01'),
  letterVersionId: null,
  override: undefined,
  createdAt: new Date('2026-05-01T08:00:00Z'),
  ...over,
});
const aNo: StoredOutcome = {
  id: 'o1',
  kind: 'rejected',
  happenedOn: day('2026-05-08'),
  createdAt: new Date('2026-05-08T08:00:00Z'),
};
const desk = (contacts: readonly StoredContact[] = [], outcomes: readonly StoredOutcome[] = []) => ({
  contacts,
  outcomes,
  today: day('2026-05-11'),
});

describe('what is kept of a letter that went out', () => {
  test('not yet keeps nothing', () => {
    expect(contactIn(sent({ when: 'not-yet' }), desk())).toBeUndefined();
  });

  test('the first one is the follow-up, of today', () => {
    expect(contactIn(sent(), desk())).toEqual({
      contact: { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: '2026-05-11' },
    });
  });

  test('the second one is a check-in', () => {
    expect(contactIn(sent(), desk([contact()]))).toMatchObject({ contact: { kind: 'check-in' } });
  });

  test('another day is kept as that day', () => {
    expect(contactIn(sent({ when: 'another-day', sentOn: '2026-05-09' }), desk())).toMatchObject({
      contact: { happenedOn: '2026-05-09' },
    });
  });

  test.each(['', '2026-02-31', '2026-05-12', 'yesterday'])('"%s" is no day on which it can have gone out', (sentOn) => {
    expect(contactIn(sent({ when: 'another-day', sentOn }), desk())).toMatchObject({ problem: { field: 'sentOn' } });
  });
});

describe('once two are out', () => {
  const two = [contact(), contact({ id: 'c2', kind: 'check-in', happenedOn: day('2026-05-08') })];

  test('a third one takes a reason', () => {
    expect(contactIn(sent(), desk(two))).toMatchObject({ problem: { field: 'reason' } });
  });

  test('with a reason it is kept like any other', () => {
    expect(contactIn(sent({ reason: 'they-asked' }), desk(two))).toMatchObject({ contact: { kind: 'check-in' } });
  });

  test('the one reply to a no takes none', () => {
    expect(contactIn(sent(), desk(two, [aNo]))).toMatchObject({ contact: { kind: 'reply-to-a-no' } });
  });

  test('a second reply to a no takes one', () => {
    const replied = [...two, contact({ id: 'c3', kind: 'reply-to-a-no', happenedOn: day('2026-05-09') })];
    expect(contactIn(sent(), desk(replied, [aNo]))).toMatchObject({ problem: { field: 'reason' } });
  });

  test('a message of theirs starts the count anew', () => {
    const theirs = contact({ id: 'c3', direction: 'in', kind: 'answer', happenedOn: day('2026-05-10') });
    expect(contactIn(sent(), desk([...two, theirs]))).toMatchObject({ contact: { kind: 'check-in' } });
  });
});
