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
    expect(nextSigns).toHaveLength(3);
    expect(nextSigns).not.toContain('cut-you-short');
  });
});
