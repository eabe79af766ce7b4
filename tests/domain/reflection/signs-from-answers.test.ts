import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pathThrough } from '@/domain/reflection/path';
import type { Answers } from '@/domain/reflection/question';
import { signsFromAnswers } from '@/domain/reflection/signs-from-answers';

import { anyAnswers, questions } from './small-questionnaire';

const chose = (...chosen: string[]) => ({ chosen, fields: {} });
const stateOf = (answers: Answers, sign: string) =>
  signsFromAnswers(questions, answers).find((observation) => observation.sign === sign)?.state;
const statesOf = (answers: Answers) =>
  signsFromAnswers(questions, answers)
    .filter(({ state }) => state !== 'unknown')
    .map(({ sign, state }) => `${sign} ${state}`);

describe('one answer', () => {
  test('a tick shows its sign, quoted by its label', () => {
    expect(signsFromAnswers(questions, { slips: chose('talked-long') })).toEqual([
      { sign: 'talked-long', state: 'present', from: 'slips', quote: 'I talked for a long time' },
    ]);
  });

  test('a few words that were typed say more than the label', () => {
    const answers = {
      slips: chose('talked-long'),
      'turning-point': { chosen: ['one-answer'], fields: { which: 'the one about my last boss' } },
    };
    expect(signsFromAnswers(questions, answers).find(({ sign }) => sign === 'cooled')?.quote).toBe(
      'the one about my last boss',
    );
  });

  test('an option can rule a sign out', () => {
    expect(signsFromAnswers(questions, { slips: chose('kept-short') })).toEqual([
      { sign: 'kept-short', state: 'present', from: 'slips', quote: 'I kept it short' },
      { sign: 'talked-long', state: 'absent', from: 'slips', quote: 'I kept it short' },
    ]);
  });

  test('"none of these" rules out what the page could have shown', () => {
    expect(statesOf({ slips: chose('none') })).toEqual([
      'talked-long absent',
      'went-blank absent',
      'looked-away absent',
      'kept-short absent',
    ]);
  });

  test('"none of these" says nothing of an option that was not shown', () => {
    expect(stateOf({ how: chose('phone'), slips: chose('none') }, 'looked-away')).toBeUndefined();
  });

  test('"not sure" is a known unknown', () => {
    expect(stateOf({ slips: chose('not-sure') }, 'talked-long')).toBe('unknown');
  });

  test('an option left unticked says nothing', () => {
    expect(stateOf({ slips: chose('talked-long') }, 'went-blank')).toBeUndefined();
  });

  test('no answers show no signs', () => {
    expect(signsFromAnswers(questions, {})).toEqual([]);
  });
});

describe('two answers that disagree', () => {
  test('what was seen outweighs what was ruled out', () => {
    expect(stateOf({ slips: chose('kept-short', 'talked-long') }, 'talked-long')).toBe('present');
  });

  test('a sign is reported once', () => {
    const answers = { slips: chose('talked-long', 'went-blank'), noticed: chose('long', 'blank') };
    expect(signsFromAnswers(questions, answers).filter(({ sign }) => sign === 'noticed')).toHaveLength(1);
  });
});

describe('always', () => {
  test('answers off the path never show a sign', () => {
    fc.assert(
      fc.property(anyAnswers(questions), (answers) => {
        const { relevant } = pathThrough(questions, answers, 'full');
        expect(signsFromAnswers(questions, answers)).toEqual(signsFromAnswers(questions, relevant));
      }),
    );
  });

  test('"not sure" shows and rules out as much as no answer at all', () => {
    fc.assert(
      fc.property(
        anyAnswers(questions),
        fc.constantFrom('how', 'slips', 'noticed', 'turning-point'),
        (answers, unsure) => {
          const unanswered = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== unsure));
          expect(statesOf({ ...unanswered, [unsure]: chose('not-sure') })).toEqual(statesOf(unanswered));
        },
      ),
    );
  });

  test('the order in which the answers were given does not matter', () => {
    fc.assert(
      fc.property(anyAnswers(questions), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(signsFromAnswers(questions, reversed)).toEqual(signsFromAnswers(questions, answers));
      }),
    );
  });
});
