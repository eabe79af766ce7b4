import { describe, expect, test } from 'vitest';
import { diagnose, ENGINE_VERSION } from '@/domain/diagnosis/diagnose';
import { notSure, observed, pictureOf, ruledOut, seen, someAdvice } from '@/../tests/support/builders';

test('the engine runs on advice other than ours', () => {
  const picture = diagnose({ observations: observed('present', ['talked-long', 'cut-short']) }, someAdvice());
  expect(picture.findings).toMatchObject([
    { pattern: 'long-answers', status: 'raised', because: ['cut-short', 'talked-long'] },
  ]);
  expect(picture.doubts).toMatchObject([{ doubt: 'D6', status: 'raised' }]);
});

test('a picture says which engine drew it, so that a kept one can be told from a newer one', () => {
  expect(pictureOf([]).engineVersion).toBe(ENGINE_VERSION);
});

test('a sign that the advice does not know changes nothing', () => {
  const strange = observed('present', ['from-an-older-version']);
  expect(pictureOf(strange)).toEqual({ ...pictureOf([]), observations: strange });
});

test('raised patterns come before slips, and slips before quiet ones', () => {
  const statuses = pictureOf(seen('late-without-word', 'talked-long')).findings.map(({ status }) => status);
  expect(statuses.slice(0, 3)).toEqual(['raised', 'slip', 'quiet']);
});

test('a calibration pattern is examined beside every mistake', () => {
  const { findings } = pictureOf(seen('late-without-word'));
  expect(findings.map(({ pattern }) => pattern)).toContain('over-analysing-small-slips');
});

test('what went well is told, the most telling first', () => {
  expect(pictureOf(seen('smiled', 'next-step-with-date', 'talked-long', 'answered-well')).wentWell).toEqual([
    'next-step-with-date',
    'smiled',
    'answered-well',
  ]);
});

test('signs are counted as good, worrying and unclear', () => {
  expect(pictureOf([...seen('smiled', 'talked-long', 'frowned'), ...ruledOut('went-blank')]).counts).toEqual({
    good: 1,
    worry: 1,
    unclear: 1,
  });
});

describe('how the candidate rates it', () => {
  test('says the same as ticking it', () => {
    expect(pictureOf([], { candidateFeeling: 1 }).reactions).toMatchObject([{ number: 46, reason: 'feeling-alone' }]);
  });

  test('says nothing in the middle of the scale', () => {
    expect(pictureOf([], { candidateFeeling: 3 }).reactions).toEqual([]);
  });
});

describe('what would change this picture', () => {
  test('is asked again where the candidate was not sure', () => {
    expect(pictureOf([...seen('talked-long'), ...notSure('cut-you-short')]).nextSigns[0]).toBe('cut-you-short');
  });

  test('never asks about something already answered', () => {
    const { nextSigns } = pictureOf([...seen('talked-long', 'went-blank'), ...ruledOut('cut-you-short')]);
    expect(nextSigns).toHaveLength(12);
    expect(nextSigns).not.toContain('cut-you-short');
  });
});

describe('people who are simply different', () => {
  test('what is how they are counts for nothing', () => {
    const told = seen('looked-away', 'fidgeted', 'sounded-flat');
    const picture = pictureOf(told, { simplyMe: ['looked-away', 'fidgeted', 'sounded-flat'] });
    expect(picture.findings.filter(({ because }) => because.length > 0)).toEqual([]);
    expect(picture.verdict).toBe('cannot-tell');
  });

  test('is told what was left out', () => {
    expect(pictureOf(seen('looked-away', 'talked-long'), { simplyMe: ['looked-away'] }).leftOut).toEqual([
      'looked-away',
    ]);
  });
});

describe('how they answered, told in the story', () => {
  test('a no is a no, whatever they said before it', () => {
    const picture = pictureOf(seen('they-said-no', 'next-step-with-date'));
    expect(picture.verdict).toBe('may-not-have-gone-your-way');
    expect(picture.approach.chosen).toBe('revive');
  });

  test('what was answered to the question outweighs what the story seems to say', () => {
    expect(pictureOf(seen('they-said-no'), { heardBack: 'more' }).verdict).toBe('better-than-it-feels');
  });
});

describe('it felt better than it was', () => {
  const told = seen('felt-it-went-well', 'waved-off-a-concern', 'probed-same-weakness', 'no-concern-known');

  test('is never told as comfort', () => {
    expect(pictureOf(told, { candidateFeeling: 5 }).verdict).not.toBe('better-than-it-feels');
  });

  test('leads to a short answer on the point they came back to', () => {
    const { approach } = pictureOf(seen('good-feelings-were-wrong', 'no-concern-known'), { candidateFeeling: 5 });
    expect(approach).toMatchObject({ chosen: 'amend', because: ['felt-better-than-it-was'] });
  });
});
