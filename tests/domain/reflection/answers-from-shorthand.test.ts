import { describe, expect, test } from 'vitest';

import { answersFromShorthand } from '@/domain/reflection/answers-from-shorthand';
import type { CalendarDate } from '@/lib/calendar-date';

import { questions } from './small-questionnaire';

const read = (raw: unknown) => answersFromShorthand(raw, { today: '2026-05-03' as CalendarDate, questions });

describe('what a program may write for a question', () => {
  test('an option id', () => {
    expect(read({ feeling: 'badly' })).toEqual({ ok: true, value: { feeling: { chosen: ['badly'], fields: {} } } });
  });

  test('"not sure"', () => {
    expect(read({ slips: 'not-sure' })).toEqual({ ok: true, value: { slips: { chosen: ['not-sure'], fields: {} } } });
  });

  test('the text of the only field', () => {
    expect(read({ friend: 'You did fine.' })).toEqual({
      ok: true,
      value: { friend: { chosen: [], fields: { words: 'You did fine.' } } },
    });
  });

  test('several option ids', () => {
    expect(read({ slips: ['talked-long', 'went-blank'] })).toEqual({
      ok: true,
      value: { slips: { chosen: ['talked-long', 'went-blank'], fields: {} } },
    });
  });

  test('an answer as the wizard stores it', () => {
    const stored = { when: { chosen: ['another-day'], fields: { employer: 'Acme', 'held-on': '2026-05-02' } } };
    expect(read(stored)).toEqual({ ok: true, value: stored });
  });

  test('only the fields, or only what was chosen', () => {
    expect(read({ when: { fields: { employer: 'Acme' } }, feeling: { chosen: ['well'] } })).toEqual({
      ok: true,
      value: { when: { chosen: [], fields: { employer: 'Acme' } }, feeling: { chosen: ['well'], fields: {} } },
    });
  });

  test('nothing, which is no answer', () => {
    expect(read({ friend: '', slips: [] })).toEqual({ ok: true, value: {} });
  });
});

describe('what is refused, and where', () => {
  test.each([[null], ['text'], [7], [undefined], [['feeling']]])('%j is not a set of answers', (raw) => {
    expect(read(raw)).toEqual({ ok: false, refusal: 'not-answers', path: [] });
  });

  test('a question that does not exist', () => {
    expect(read({ forged: 'x' })).toEqual({ ok: false, refusal: 'unknown-question', path: ['forged'] });
  });

  test.each([[7], [null], [{ chosen: 'badly' }], [{ fields: { words: 7 } }]])('%j is not an answer', (raw) => {
    expect(read({ feeling: raw })).toEqual({ ok: false, refusal: 'not-an-answer', path: ['feeling'] });
  });

  test('an option that does not exist', () => {
    expect(read({ feeling: 'splendid' })).toEqual({ ok: false, refusal: 'unknown-option', path: ['feeling'] });
  });

  test('a day that does not exist, named with its field', () => {
    expect(read({ 'reply-due': { chosen: ['by-a-date'], fields: { by: '2026-02-31' } } })).toEqual({
      ok: false,
      refusal: 'impossible-date',
      path: ['reply-due', 'by'],
    });
  });
});
