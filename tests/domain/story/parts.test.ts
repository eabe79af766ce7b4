import { describe, expect, test } from 'vitest';
import { clausesOf } from '@/domain/story/clauses';
import { conceptsAt, parseConcepts } from '@/domain/story/concepts';
import { featuresOf } from '@/domain/story/features';
import { tellingOf } from '@/domain/story/telling';
import { toTerms } from '@/domain/story/terms';
import { readEnglish } from '@/lib/english';

const tokens = (text: string) => readEnglish(text).flatMap((sentence) => sentence.tokens);
const terms = (text: string) => toTerms(tokens(text));

describe('terms', () => {
  test('know who acts', () => {
    const found = terms('I froze and she laughed');
    expect(found.find(({ word }) => word === 'froze')?.actor).toBe('i');
    expect(found.find(({ word }) => word === 'laughed')?.actor).toBe('t');
  });

  test('know what is denied, up to the end of the clause', () => {
    const found = terms("I didn't ramble, but he looked at the clock");
    expect(found.find(({ word }) => word === 'ramble')?.negated).toBe(true);
    expect(found.find(({ word }) => word === 'looked')?.negated).toBe(false);
  });

  test('call whoever sat opposite by one name', () => {
    expect(terms('the recruiter asked')[1]?.name).toBe(terms('the manager asked')[1]?.name);
  });
});

test('concepts find expressions as well as words', () => {
  const concepts = parseConcepts('# a comment\ninterrupt: interrupt cut_me_off\nclock: watch clock\n');
  expect(conceptsAt(terms('she cut me off'), concepts).flat()).toEqual(['interrupt']);
  expect(featuresOf(tokens('He looked at the clock'), concepts)).toContain('t>c:clock');
});

describe('clauses', () => {
  test('cover the sentence without a gap', () => {
    const all = tokens(
      'I talked for about ten minutes about my old school, but she wanted only the dates, and then we ran out of time',
    );
    const parts = clausesOf(all);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(all);
  });

  test('leave a short sentence whole', () => {
    expect(clausesOf(tokens('She smiled and I smiled'))).toHaveLength(1);
  });
});

describe('telling', () => {
  test.each([
    ['They all thought I was an idiot.', 'reading', 'mind-reading'],
    ["There's no chance they will offer me anything.", 'reading', 'fortune-telling'],
    ['I have ruined everything.', 'reading', 'all-or-nothing'],
    ['I always mess up interviews, every time I try.', 'reading', 'overgeneralising'],
    ['She said it was a good answer but she was only being polite.', 'reading', 'discounting-the-good'],
    ["I'm such an idiot.", 'reading', 'labelling'],
    ['I should have asked about the team.', 'fact', 'should-statements'],
  ])('%s', (text, telling, trap) => {
    const told = tellingOf(tokens(text));
    expect(told.traps).toContain(trap);
    expect(told.telling).toBe(telling);
  });

  test.each(['She looked at her watch.', 'He asked why I left.', '“I am sure you will do well,” she said.'])(
    '%s is a fact',
    (text) => {
      expect(tellingOf(tokens(text))).toEqual({ telling: 'fact', traps: [] });
    },
  );
});
