import { describe, expect, test } from 'vitest';
import { pictureOf, seen } from '@/../tests/support/builders';

const verdictOf = (...told: Parameters<typeof pictureOf>) => pictureOf(...told).verdict;

test('with nothing told, nobody can tell', () => {
  expect(verdictOf([])).toBe('cannot-tell');
});

test('a next step with a date and people beside nothing bad went better than it feels', () => {
  expect(verdictOf(seen('next-step-with-date', 'felt-it-went-badly'))).toBe('better-than-it-feels');
});

test('one mistake beside good reactions is mixed', () => {
  expect(verdictOf(seen('talked-long', 'lost-the-question', 'repeated-a-question', 'specific-praise'))).toBe('mixed');
});

test('a worry they voiced after a mistake that matters counted against them', () => {
  expect(verdictOf(seen('did-not-know-what-they-do', 'asked-what-you-know-of-them', 'voiced-objection'))).toBe(
    'counted-against',
  );
});

test('an early end with advice for the job search may not have gone their way', () => {
  expect(verdictOf(seen('ended-early', 'gave-search-advice', 'failed-central-task'))).toBe(
    'may-not-have-gone-your-way',
  );
});

describe('an ordinary interview that is being replayed', () => {
  test('went better than it feels', () => {
    expect(verdictOf(seen('only-small-slips', 'no-reaction-seen', 'replayed-many-times', 'felt-it-went-badly'))).toBe(
      'better-than-it-feels',
    );
  });

  test('is not called one when a central task did not work out', () => {
    const observations = seen(
      'usually-feels-so',
      'felt-it-went-badly',
      'failed-central-task',
      'asked-easier-questions',
    );
    expect(verdictOf(observations)).toBe('counted-against');
  });
});

describe('an answer from them outweighs every guess', () => {
  const wentBadly = seen('ended-early', 'gave-search-advice', 'failed-central-task');

  test('they said no', () => {
    expect(verdictOf(seen('next-step-with-date'), { heardBack: 'rejected' })).toBe('may-not-have-gone-your-way');
  });

  test('they want more', () => {
    expect(verdictOf(wentBadly, { heardBack: 'more' })).toBe('better-than-it-feels');
  });
});

test('at most three signs are named as having moved it, all on the side of the verdict', () => {
  const { movedBy } = pictureOf(
    seen('ended-early', 'gave-search-advice', 'turned-cooler', 'checked-a-fact', 'specific-praise'),
  );
  expect(movedBy).toEqual(['gave-search-advice', 'checked-a-fact', 'ended-early']);
});
