import { describe, expect, test } from 'vitest';
import { optionsAsked } from '@/domain/reflection/asked';
import { countAnswers, mostUsefulQuestion, pathThrough, progressAt } from '@/domain/reflection/path';
import { type Answers, NONE, NOT_SURE, type Question } from '@/domain/reflection/question';
import { signsFromAnswers } from '@/domain/reflection/signs-from-answers';

const page = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  code: id,
  section: 'story',
  inShort: true,
  title: id,
  why: 'Because.',
  ...rest,
});
const offer = page('offer', {
  choice: {
    pick: 'any',
    offered: true,
    none: 'None of these fit',
    options: [
      { id: 'blank', label: 'Your mind went blank.', shows: ['blank'] },
      { id: 'not:blank', label: 'Your mind did not go blank.', rulesOut: ['blank'] },
      { id: 'long', label: 'You talked for long.', shows: ['long'] },
    ],
  },
});
const questions: readonly Question[] = [
  page('story', { fields: [{ id: 'story', label: '', kind: 'text' }] }),
  offer,
  page('slips', {
    section: 'answers',
    choice: { pick: 'any', options: [{ id: 'late', label: 'Late', shows: ['late'] }] },
  }),
];
const chose = (...chosen: string[]) => ({ chosen, fields: {} });
const idsOn = (answers: Answers, offered?: readonly string[]) =>
  pathThrough(questions, answers, 'short', offered).path.map(({ id }) => id);

describe('a page that only offers', () => {
  test('is not asked when nothing is suggested', () => {
    expect(idsOn({})).toEqual(['story', 'slips']);
  });

  test('is asked with what is suggested, strongest first', () => {
    expect(idsOn({}, ['long', 'blank'])).toEqual(['story', 'offer', 'slips']);
    expect(optionsAsked(offer, {}, ['long', 'blank']).map(({ id }) => id)).toEqual(['long', 'blank']);
  });

  test('keeps its ticks when the suggestions are gone', () => {
    const answers = { offer: chose('not:blank') };
    expect(idsOn(answers)).toEqual(['story', 'offer', 'slips']);
    expect(optionsAsked(offer, answers, ['long']).map(({ id }) => id)).toEqual(['long', 'not:blank']);
    expect(pathThrough(questions, answers, 'full').relevant).toEqual(answers);
  });

  test.each([NONE, NOT_SURE])('%s says nothing about any sign', (apart) => {
    const answers = { offer: chose(apart) };
    expect(signsFromAnswers(questions, answers)).toEqual([]);
    expect(pathThrough(questions, answers, 'full', ['blank']).relevant).toEqual(answers);
  });

  test('shows and rules out what was ticked', () => {
    expect(signsFromAnswers(questions, { offer: chose('not:blank', 'long') })).toEqual([
      { sign: 'blank', state: 'absent', from: 'offer', quote: 'Your mind did not go blank.' },
      { sign: 'long', state: 'present', from: 'offer', quote: 'You talked for long.' },
    ]);
  });

  test('does not change how many questions there are', () => {
    const without = pathThrough(questions, {}, 'short');
    const withOffer = pathThrough(questions, {}, 'short', ['blank']);
    expect(progressAt(withOffer, 'slips', 'short')).toEqual(progressAt(without, 'slips', 'short'));
    expect(progressAt(withOffer, 'offer', 'short')).toEqual(progressAt(without, 'story', 'short'));
  });

  test('counts as skipped while it waits for an answer', () => {
    expect(countAnswers(pathThrough(questions, {}, 'short', ['blank'])).skipped).toBe(3);
  });

  test('is never the most useful question', () => {
    expect(mostUsefulQuestion(questions, {}, ['blank'])).toBeUndefined();
  });
});
