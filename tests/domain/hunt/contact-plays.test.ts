import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOME_KINDS } from '@/domain/hunt/contact';
import { contactPlays, type PlayState } from '@/domain/hunt/contact-plays';

const undecided: PlayState = {
  doubts: ['D1'],
  hasRecruiter: false,
  interviewers: 1,
  contactsLeft: 2,
  outcome: undefined,
  hasReplied: false,
};
const plays = (over: Partial<PlayState>) => contactPlays({ ...undecided, ...over }).map(({ play }) => play);

describe('other ways to the same employer', () => {
  test('a doubt about staying is one that a referee answers better', () => {
    expect(plays({ doubts: ['D3'] })).toEqual(['referee']);
  });

  test('a doubt about the work is answered by the work, not by another person', () => {
    expect(plays({ doubts: ['D1'] })).toEqual([]);
  });

  test('a recruiter and the head of a panel are written to while a contact is left', () => {
    expect(plays({ hasRecruiter: true, interviewers: 3 })).toEqual(['recruiter', 'panel-lead']);
    expect(plays({ hasRecruiter: true, interviewers: 3, contactsLeft: 0 })).toEqual([]);
  });

  test('LinkedIn waits for the decision', () => {
    expect(plays({ outcome: 'rejected' })).toEqual(['linkedin']);
  });
});

const anyState = fc.record<PlayState>({
  doubts: fc.subarray(['D1', 'D3', 'D5', 'D9']),
  hasRecruiter: fc.boolean(),
  interviewers: fc.nat(5),
  contactsLeft: fc.nat(2),
  outcome: fc.option(fc.constantFrom(...OUTCOME_KINDS), { nil: undefined }),
  hasReplied: fc.boolean(),
});

test('never suggests a contact beyond the budget', () => {
  fc.assert(
    fc.property(anyState, (state) =>
      contactPlays(state).every(({ usesContact }) => !usesContact || state.contactsLeft > 0),
    ),
  );
});

test('never suggests anything after the reply to a no, an offer or a second talk', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const isOver = state.hasReplied || state.outcome === 'offer' || state.outcome === 'second-talk';
      return !isOver || contactPlays(state).length === 0;
    }),
  );
});

test('never suggests LinkedIn before the decision', () => {
  fc.assert(
    fc.property(
      anyState,
      (state) => state.outcome === 'rejected' || !contactPlays(state).some(({ play }) => play === 'linkedin'),
    ),
  );
});
