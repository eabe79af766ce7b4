import { describe, expect, test } from 'vitest';

import { briefFromRow, briefRow } from '@/cli/brief-from-row';

const read = (change: Record<string, unknown> = {}) =>
  briefFromRow(briefRow.parse({ id: 'x', situation: 'late', ...change }));

describe('a row of letter briefs', () => {
  test('becomes a brief with the words of the row', () => {
    expect(
      read({
        candidate_name: 'Jo Hale',
        company: 'Tern',
        interviewer_name: 'Ms Cole',
        interview_date: '2026-11-17',
        true_evidence: ['On time for 3 years'],
      }),
    ).toMatchObject({
      approach: 'own',
      situation: 'late',
      candidateName: 'Jo Hale',
      company: 'Tern',
      interviewer: 'Ms Cole',
      heldOn: '2026-11-17',
      evidence: ['On time for 3 years'],
    });
  });

  test('is read without the fields that only describe the expected letter', () => {
    expect(read({ must_include: ['x'], traps: ['y'], expected_strategy: 'z', related_letter: 'L' })).toEqual(read());
  });

  test('says nothing about what it leaves out', () => {
    expect(read()).not.toHaveProperty('role');
  });

  test.each([
    ['Will be gone in a year.', ['D3']],
    ['Unreliable for a job that is about being on time.', ['D8']],
    ['Does not listen; would eat meetings alive.', ['D6']],
    ['', []],
  ])('the impression "%s" raises %j', (interviewer_impression, doubts) => {
    expect(read({ interviewer_impression }).doubts).toEqual(doubts);
  });

  test.each([
    ['Warm, steady, not stiff', 'warm'],
    ['Formal British', 'formal'],
    ['Crisp', 'balanced'],
  ])('the wish "%s" is %s', (tone_wish, warmth) => {
    expect(read({ tone_wish }).warmth).toBe(warmth);
  });

  test('a limit in words makes it short', () => {
    expect(read({ constraints: ['Under 120 words'] }).length).toBe('short');
  });

  test('a thank-you that was sent is known', () => {
    expect(read({ constraints: ['Thank-you already sent on the 13th'] }).alreadyThanked).toBe(true);
    expect(read({ constraints: ['No thank-you sent yet'] }).alreadyThanked).toBe(false);
  });

  test('an approach in the row wins', () => {
    expect(read({ approach: 'clean' }).approach).toBe('clean');
  });

  test('a situation nobody knows is an error of the row', () => {
    expect(() => read({ situation: 'hounding' })).toThrow();
  });
});
