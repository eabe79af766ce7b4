import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fieldsAsked, fits, optionsAsked } from '@/domain/reflection/asked';
import {
  countAnswers,
  mostUsefulQuestion,
  pathThrough,
  progressAt,
  questionAfter,
  questionBefore,
  restAfter,
} from '@/domain/reflection/path';
import type { Answers, Question } from '@/domain/reflection/question';

import { anyAnswers, question, questions } from './small-questionnaire';

const chose = (...chosen: string[]) => ({ chosen, fields: {} });
const idsOf = (answers: Answers, length: 'short' | 'full') =>
  pathThrough(questions, answers, length).path.map(({ id }) => id);

describe('the pages', () => {
  test('with no answers the full path asks nothing that depends on a tick', () => {
    expect(idsOf({}, 'full')).toEqual(['when', 'how', 'who', 'reply-due', 'slips', 'feeling', 'friend']);
  });

  test('the short path asks the short pages', () => {
    expect(idsOf({}, 'short')).toEqual(['when', 'slips', 'feeling']);
  });

  test('a page answered on the full path stays when the candidate goes on with the short one', () => {
    expect(idsOf({ how: chose('in-person') }, 'short')).toEqual(['when', 'how', 'slips', 'feeling']);
  });

  test('a tick brings the pages that ask about it', () => {
    expect(idsOf({ slips: chose('went-blank') }, 'full').slice(5)).toEqual([
      'asked-then',
      'noticed',
      'turning-point',
      'feeling',
      'friend',
    ]);
  });

  test('a tick that no page asks about brings no empty page', () => {
    expect(idsOf({ slips: chose('kept-short') }, 'full')).not.toContain('noticed');
  });

  test('a page left out by one answer stays out whatever else would bring it', () => {
    expect(idsOf({ how: chose('phone'), slips: chose('talked-long') }, 'full')).not.toContain('turning-point');
  });

  test('the pages of the letter wait for the letter', () => {
    expect(idsOf({ proof: { chosen: [], fields: { words: 'A sample' } } }, 'full')).not.toContain('proof');
  });

  test('"not sure" brings no further questions', () => {
    expect(idsOf({ slips: chose('not-sure') }, 'full')).not.toContain('asked-then');
  });
});

describe('good news', () => {
  const withGoodNews = [
    {
      ...question('how'),
      id: 'heard-back',
      choice: { pick: 'one', options: [{ id: 'yes', label: 'They said yes', ends: true }] },
    },
    question('slips'),
    question('feeling'),
  ] as const satisfies readonly Question[];

  test('ends the questions', () => {
    const { path, next } = pathThrough(withGoodNews, { 'heard-back': chose('yes') }, 'full');
    expect([path.map(({ id }) => id), next]).toEqual([['heard-back'], undefined]);
  });

  test('leaves in place what was answered before', () => {
    const { path } = pathThrough(withGoodNews, { 'heard-back': chose('yes'), feeling: chose('badly') }, 'full');
    expect(path.map(({ id }) => id)).toEqual(['heard-back', 'feeling']);
  });
});

describe('the answers that count', () => {
  test('an answer whose page has left the path does not count', () => {
    const answers = { slips: chose('none'), 'turning-point': chose('one-answer') };
    expect(pathThrough(questions, answers, 'full').relevant).toEqual({ slips: chose('none') });
  });

  test('a tick that an earlier answer hides does not count', () => {
    const answers = { how: chose('phone'), slips: chose('looked-away', 'talked-long') };
    expect(pathThrough(questions, answers, 'full').relevant.slips).toEqual(chose('talked-long'));
  });

  test('words count only while the option that reveals them is chosen', () => {
    const answers = { 'reply-due': { chosen: ['no'], fields: { by: '2026-05-10' } } };
    expect(pathThrough(questions, answers, 'full').relevant).toEqual({ 'reply-due': chose('no') });
  });

  test('words about a tick that was taken back do not count', () => {
    const answers = {
      slips: chose('talked-long'),
      'asked-then': { chosen: [], fields: { 'went-blank.asked': 'Why us?', 'talked-long.asked': 'Who are you?' } },
    };
    expect(pathThrough(questions, answers, 'full').relevant['asked-then']).toEqual({
      chosen: [],
      fields: { 'talked-long.asked': 'Who are you?' },
    });
  });

  test('the next page is the first without an answer', () => {
    const answers = { when: chose('another-day'), slips: chose('none') };
    expect(pathThrough(questions, answers, 'short').next?.id).toBe('feeling');
  });

  test('when every page has an answer there is no next one', () => {
    const answers = { when: chose('another-day'), slips: chose('none'), feeling: chose('not-sure') };
    expect(pathThrough(questions, answers, 'short').next).toBeUndefined();
  });
});

describe('groups of fields', () => {
  test('the same fields are asked for each tick, two at most', () => {
    const answers = { slips: chose('talked-long', 'went-blank', 'looked-away') };
    expect(fieldsAsked(question('asked-then'), questions, answers)).toEqual([
      {
        id: 'talked-long',
        about: 'I talked for a long time',
        fields: [{ id: 'talked-long.asked', label: 'They asked', kind: 'text' }],
      },
      {
        id: 'went-blank',
        about: 'My mind went blank',
        fields: [{ id: 'went-blank.asked', label: 'They asked', kind: 'text' }],
      },
    ]);
  });

  test('people come in rows, one to begin with', () => {
    expect(fieldsAsked(question('who'), questions, {}).map(({ id }) => id)).toEqual(['1']);
  });

  test('a row that holds a name is shown, whatever number was asked for', () => {
    const answers = { who: { chosen: [], fields: { '2.name': 'Dana' } } };
    expect(fieldsAsked(question('who'), questions, answers, 1).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('there are never more rows than the page allows', () => {
    expect(fieldsAsked(question('who'), questions, {}, 99)).toHaveLength(3);
  });
});

describe('where the candidate is', () => {
  const short = pathThrough(questions, {}, 'short');
  const full = pathThrough(questions, { slips: chose('went-blank') }, 'full');

  test('the short path counts questions', () => {
    expect(progressAt(short, 'slips', 'short')).toEqual({ of: 'questions', number: 2, total: 3 });
  });

  test('the full path counts sections', () => {
    expect(progressAt(full, 'noticed', 'full')).toEqual({ of: 'sections', number: 2, total: 4, section: 'answers' });
  });

  test('a page off the path has no place', () => {
    expect(progressAt(short, 'noticed', 'short')).toBeUndefined();
  });

  test('the page before and the page after are neighbours on the path', () => {
    expect([questionBefore(short.path, 'slips')?.id, questionAfter(short.path, 'slips')?.id]).toEqual([
      'when',
      'feeling',
    ]);
  });

  test('nothing stands before the first page', () => {
    expect(questionBefore(short.path, 'when')).toBeUndefined();
  });

  test('nothing stands after the last page', () => {
    expect(questionAfter(short.path, 'feeling')).toBeUndefined();
  });

  test('a page off the path leads nowhere back and starts from the first page', () => {
    expect([questionBefore(short.path, 'noticed'), questionAfter(short.path, 'noticed')?.id]).toEqual([
      undefined,
      'when',
    ]);
  });

  test('after the reactions the candidate rests, with two questions left', () => {
    expect(restAfter(full.path, 'turning-point', 'full')).toBe(2);
  });

  test('nobody rests before the reactions are over', () => {
    expect(restAfter(full.path, 'slips', 'full')).toBeUndefined();
  });

  test('the short path has no rest page', () => {
    expect(restAfter(full.path, 'turning-point', 'short')).toBeUndefined();
  });

  test('without a page about reactions nobody rests', () => {
    expect(restAfter(pathThrough(questions, {}, 'full').path, 'slips', 'full')).toBeUndefined();
  });

  test('answered, not sure and skipped are counted apart', () => {
    const answers = { when: chose('another-day'), slips: chose('not-sure') };
    expect(countAnswers(pathThrough(questions, answers, 'short'))).toEqual({ answered: 1, notSure: 1, skipped: 1 });
  });

  test('a page with words and "not sure" is answered', () => {
    const answers = { when: { chosen: ['not-sure'], fields: { employer: 'Acme' } } };
    expect(countAnswers(pathThrough(questions, answers, 'short'))).toEqual({ answered: 1, notSure: 0, skipped: 2 });
  });
});

describe('always', () => {
  const length = fc.constantFrom('short', 'full');

  test('no page is asked whose condition the answers that count do not meet', () => {
    fc.assert(
      fc.property(anyAnswers(questions), length, (answers, chosen) => {
        const { path, relevant } = pathThrough(questions, answers, chosen);
        expect(path.filter((page) => !fits(page, relevant))).toEqual([]);
      }),
    );
  });

  test('only ticks that are shown count', () => {
    fc.assert(
      fc.property(anyAnswers(questions), length, (answers, chosen) => {
        const { path, relevant } = pathThrough(questions, answers, chosen);
        const hidden = path.flatMap((page) => {
          const shown = optionsAsked(page, relevant).map(({ id }) => id);
          return (relevant[page.id]?.chosen ?? []).filter((id) => !['none', 'not-sure', ...shown].includes(id));
        });
        expect(hidden).toEqual([]);
      }),
    );
  });

  test('changing the length never changes which answers count', () => {
    fc.assert(
      fc.property(anyAnswers(questions), (answers) => {
        expect(pathThrough(questions, answers, 'short').relevant).toEqual(
          pathThrough(questions, answers, 'full').relevant,
        );
      }),
    );
  });

  test('the answers that count lead to the same path again', () => {
    fc.assert(
      fc.property(anyAnswers(questions), length, (answers, chosen) => {
        const once = pathThrough(questions, answers, chosen);
        expect(pathThrough(questions, once.relevant, chosen)).toEqual(once);
      }),
    );
  });

  test('following the path from page to page visits each page once', () => {
    fc.assert(
      fc.property(anyAnswers(questions), length, (answers, chosen) => {
        const { path } = pathThrough(questions, answers, chosen);
        const visited: string[] = [];
        for (let page: Question | undefined = path[0]; page; page = questionAfter(path, page.id)) visited.push(page.id);
        expect(visited).toEqual(path.map(({ id }) => id));
      }),
    );
  });
});

test('a page that left the path is followed by the page that stands after it, never by the first', () => {
  const { path } = pathThrough(questions, {}, 'short');
  expect(questionAfter(path, 'how', questions)?.id).toBe('slips');
  expect(questionAfter(path, 'friend', questions)).toBeUndefined();
});

describe('after the short path', () => {
  const answered: Answers = { when: chose('today'), slips: chose('talked-long'), feeling: chose('badly') };

  test('the page that tells about the most useful sign is asked', () => {
    expect(mostUsefulQuestion(questions, answered, ['noticed', 'cooled'])?.id).toBe('noticed');
  });

  test('a sign that no open page asks about is passed over', () => {
    expect(mostUsefulQuestion(questions, answered, ['talked-long', 'noticed'])?.id).toBe('noticed');
  });

  test('nothing is asked when nothing would help', () => {
    expect(mostUsefulQuestion(questions, answered, [])).toBeUndefined();
  });

  test('at most three more are asked', () => {
    const extra = {
      how: chose('in-person'),
      noticed: chose('long'),
      friend: { chosen: [], fields: { words: 'Rest.' } },
    };
    expect(mostUsefulQuestion(questions, { ...answered, ...extra }, ['cooled'])).toBeUndefined();
  });

  test('an extra page is counted apart, and leaves the count of the others alone', () => {
    const walked = pathThrough(questions, { ...answered, how: chose('in-person') }, 'short');
    expect(progressAt(walked, 'how', 'short')).toEqual({ of: 'extra', number: 1, total: 3 });
    expect(progressAt(walked, 'feeling', 'short')).toEqual({ of: 'questions', number: 4, total: 4 });
  });
});
