import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fits, isOffer, knowsOption, optionsAsked } from '@/domain/reflection/asked';
import { DETAILS } from '@/domain/reflection/interview-details';
import { pathThrough } from '@/domain/reflection/path';
import { type Answers, type Condition, type Option, type Question, NONE, NOT_SURE } from '@/domain/reflection/question';
import { signsFromAnswers } from '@/domain/reflection/signs-from-answers';
import { questions, sections } from '@/knowledge/questions';
import { signs } from '@/knowledge/signs';

const optionsOf = (question: Question): readonly Option[] => question.choice?.options ?? [];
/** The page of suggestions may offer any sign; all others ask for their own. */
const asking = questions.filter((question) => !isOffer(question));
const allOptions = asking.flatMap(optionsOf);
const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const chose = (...chosen: string[]) => ({ chosen, fields: {} });
const codesOf = (answers: Answers, length: 'short' | 'full') =>
  pathThrough(questions, answers, length).path.map(({ code }) => code);

function conditionsOf({ onlyIf, notIf }: { onlyIf?: Condition; notIf?: Condition }): readonly Condition[] {
  const unfold = (condition: Condition | undefined): readonly Condition[] =>
    condition === undefined ? [] : [condition, ...unfold(condition.or)];
  return [...unfold(onlyIf), ...unfold(notIf)];
}

describe('what may be told', () => {
  test('every sign is shown by an option that a candidate can choose', () => {
    const shown = new Set<string>(
      asking.flatMap(({ choice }) => [
        ...(choice?.options ?? []).flatMap(({ shows }) => shows ?? []),
        ...(choice?.noneShows ?? []),
      ]),
    );
    expect(Object.keys(signs).filter((sign) => !shown.has(sign))).toEqual([]);
  });

  test('every sign that an answer names exists', () => {
    const named = allOptions.flatMap(({ shows, rulesOut }) => [...(shows ?? []), ...(rulesOut ?? [])]);
    expect(named.filter((sign) => !Object.hasOwn(signs, sign))).toEqual([]);
  });

  test('no answer shows a sign and rules it out at once', () => {
    const torn = allOptions.filter(({ shows, rulesOut }) => shows?.some((sign) => rulesOut?.includes(sign)));
    expect(torn).toEqual([]);
  });

  test('a reaction is asked for on one list only', () => {
    const reactions = questions
      .filter(({ section, choice }) => section === 'reactions' && choice?.pick === 'any')
      .flatMap((question) => [...new Set(optionsOf(question).flatMap(({ shows }) => shows ?? []))]);
    expect(duplicates(reactions)).toEqual([]);
  });
});

describe('the shape of the questionnaire', () => {
  test('no two questions share an id', () => {
    expect(duplicates(questions.map(({ id }) => id))).toEqual([]);
  });

  test('no two questions share a code', () => {
    expect(duplicates(questions.map(({ code }) => code))).toEqual([]);
  });

  test('sections are asked in their order and never come back', () => {
    const asked = questions.map(({ section }) => section).filter((id, index, all) => id !== all[index - 1]);
    expect(asked).toEqual(sections.map(({ id }) => id));
  });

  test.each(asking)('$code has its own option and field ids, in plain characters', (question) => {
    const fields = (question.fields ?? []).map(({ id }) => id);
    const ids = optionsOf(question).map(({ id }) => id);
    expect([
      duplicates(ids),
      duplicates(fields),
      [...ids, ...fields].filter((id) => !/^[a-z][a-z-]*$/.test(id)),
    ]).toEqual([[], [], []]);
  });

  test('the page of suggestions can offer every sign and its denial', () => {
    const [offer, ...more] = questions.filter(isOffer);
    expect(more).toEqual([]);
    const ids = offer === undefined ? [] : optionsOf(offer).map(({ id }) => id);
    expect(ids).toEqual(Object.keys(signs).flatMap((sign) => [sign, `not:${sign}`]));
  });

  test('no option takes the id of "none" or "not sure"', () => {
    expect(allOptions.filter(({ id }) => id === NONE || id === NOT_SURE)).toEqual([]);
  });

  test('a condition names options of an earlier question', () => {
    const broken = questions.flatMap((question, index) =>
      [question, ...optionsOf(question)].flatMap(conditionsOf).filter((condition) => {
        const earlier = questions.slice(0, index).find(({ id }) => id === condition.question);
        return earlier === undefined || condition.anyOf.some((id) => !knowsOption(earlier, id));
      }),
    );
    expect(broken).toEqual([]);
  });

  test('a field is revealed by an option of its own question', () => {
    const broken = questions.flatMap((question) =>
      (question.fields ?? []).filter(
        ({ revealedBy }) => revealedBy !== undefined && !knowsOption(question, revealedBy),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('no page shows more than 14 options at first', () => {
    const long = asking.filter((question) => optionsOf(question).filter(({ onlyIf }) => !onlyIf).length > 14);
    expect(long.map(({ code }) => code)).toEqual([]);
  });

  test('the details of an interview are read from questions and options that exist', () => {
    const { interview, people, hearBack, ...choices } = DETAILS;
    const find = (id: string) => questions.find((question) => question.id === id);
    const fieldIds = (id: string) => find(id)?.fields?.map((field) => field.id);
    expect(fieldIds(interview.question)).toEqual([interview.employer, interview.job, interview.heldOn]);
    expect(fieldIds(people.question)).toEqual([people.name, people.jobTitle, people.email]);
    expect(fieldIds(hearBack.question)).toContain(hearBack.by);
    expect(find(hearBack.question)?.choice?.options.map(({ id }) => id)).toContain(hearBack.byDate);
    for (const { question, options } of Object.values(choices)) {
      expect(find(question)?.choice?.options.map(({ id }) => id)).toEqual(options);
    }
  });
});

describe('the way through', () => {
  test('the short version has 8 pages', () => {
    expect(codesOf({}, 'short')).toEqual(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1']);
  });

  test('the full version asks about the letter only when the letter starts', () => {
    expect(codesOf({}, 'full').filter((code) => code.startsWith('I'))).toEqual([]);
  });

  test('on the phone nobody is asked about looks', () => {
    const asked = questions.find(({ code }) => code === 'D1');
    const shown = asked === undefined ? [] : optionsAsked(asked, { 'how-you-met': chose('phone') });
    expect(shown.map(({ id }) => id)).not.toContain('looked-away');
  });

  test('with no one there, nobody is asked how they reacted', () => {
    const codes = codesOf({ 'how-you-met': chose('recorded'), 'how-your-answers-went': chose('went-blank') }, 'full');
    expect(codes.filter((code) => /^G[1-4]$|^G1/.test(code))).toEqual([]);
  });

  test('what was not OK is asked even when no one was there', () => {
    expect(codesOf({ 'how-you-met': chose('recorded') }, 'full')).toContain('G5');
  });

  test('without a tick among the answers, nothing more is asked about them', () => {
    const codes = codesOf({ 'how-your-answers-went': chose('none') }, 'full');
    expect(codes.filter((code) => ['C1b', 'C1c', 'C1d', 'C2', 'C3', 'C3b', 'C3c', 'D6'].includes(code))).toEqual([]);
  });

  test.each(
    ['talked-too-long', 'very-short', 'went-blank', 'no-example', 'no-result', 'said-we', 'different-question'].concat([
      'did-not-know',
      'pretended',
      'not-quite-true',
    ]),
  )('for %s it is asked what was said, how often, if it mattered and if they noticed', (tick) => {
    expect(codesOf({ 'how-your-answers-went': chose(tick) }, 'full')).toEqual(
      expect.arrayContaining(['C2', 'C3', 'C3b', 'D6']),
    );
  });

  test('who was never asked about past jobs is not asked how they told it', () => {
    const codes = codesOf({ 'past-jobs': chose('no') }, 'full');
    expect(codes.filter((code) => ['E2', 'E2b', 'E2c', 'E3'].includes(code))).toEqual([]);
  });

  test('who knew the company is not asked what caught them out', () => {
    expect(codesOf({ 'how-well-you-knew-them': chose('in-detail') }, 'full')).not.toContain('F2');
  });

  test('who saw no worrying sign is not asked when it changed', () => {
    expect(codesOf({ 'what-you-noticed': chose('smiled', 'wrote') }, 'full')).not.toContain('G2');
  });

  test('a worrying sign brings the question when it changed', () => {
    expect(codesOf({ 'while-you-spoke': chose('quiet') }, 'full')).toContain('G2');
  });

  test('a yes ends the questions', () => {
    expect(codesOf({ 'heard-back': chose('yes') }, 'full')).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  });

  test('seeing no reaction is reported as such', () => {
    const answers = { 'how-your-answers-went': chose('went-blank'), 'what-they-noticed': chose('none') };
    expect(signsFromAnswers(questions, answers)).toContainEqual({
      sign: 'no-reaction-seen',
      state: 'present',
      from: 'what-they-noticed',
      quote: 'No reaction that I saw',
    });
  });
});

describe('always', () => {
  const answersToAny = fc
    .record(
      Object.fromEntries(
        questions
          .filter(({ choice }) => choice)
          .map(({ id, choice }) => {
            const ids = [...(choice?.options ?? []).map((option) => option.id), NONE, NOT_SURE];
            return [
              id,
              fc.option(fc.subarray(ids, { maxLength: choice?.pick === 'one' ? 1 : ids.length }), { nil: undefined }),
            ];
          }),
      ),
    )
    .map((record) =>
      Object.fromEntries(Object.entries(record).flatMap(([id, chosen]) => (chosen ? [[id, chose(...chosen)]] : []))),
    );

  test('no page is asked that the answers before it leave out', () => {
    fc.assert(
      fc.property(answersToAny, fc.constantFrom('short', 'full'), (answers, length) => {
        const { path, relevant } = pathThrough(questions, answers, length);
        expect(path.filter((page) => !fits(page, relevant)).map(({ code }) => code)).toEqual([]);
      }),
    );
  });

  test('answers off the path never show a sign', () => {
    fc.assert(
      fc.property(answersToAny, (answers) => {
        const { relevant } = pathThrough(questions, answers, 'full');
        expect(signsFromAnswers(questions, answers)).toEqual(signsFromAnswers(questions, relevant));
      }),
    );
  });

  test('every page has something to answer', () => {
    fc.assert(
      fc.property(answersToAny, (answers) => {
        const { path, relevant } = pathThrough(questions, answers, 'full');
        const empty = path.filter((page) => optionsAsked(page, relevant).length === 0 && page.fields === undefined);
        expect(empty.map(({ code }) => code)).toEqual([]);
      }),
    );
  });
});

describe('what a candidate reads', () => {
  const labels = allOptions.map(({ label }) => label);
  const fields = questions.flatMap(({ fields: own }) => own ?? []);
  const hints = [...questions, ...fields].flatMap(({ hint }) => hint ?? []);
  const sentences = [...questions.flatMap(({ title, why }) => [title, why]), ...hints, ...labels];
  const wordsIn = (text: string) => text.split(/\s+/).length;

  test('no title is longer than 12 words', () => {
    expect(questions.map(({ title }) => title).filter((title) => wordsIn(title) > 12)).toEqual([]);
  });

  test('no sentence is longer than 25 words', () => {
    const long = sentences.flatMap((text) => text.split(/(?<=[.?…:])\s/)).filter((sentence) => wordsIn(sentence) > 25);
    expect(long).toEqual([]);
  });

  test('a hint is one sentence without a final stop', () => {
    expect(hints.filter((hint) => /[.!]$/.test(hint))).toEqual([]);
  });

  test('nothing scolds, hurries or pleads', () => {
    const unkind =
      /[!%]|\b(please|sorry|oops|invalid|fail(ed|ure)?|mistakes?|should|simply|unfortunately|you forgot|you haven)/i;
    expect(sentences.filter((text) => unkind.test(text))).toEqual([]);
  });

  test('every question says why it is asked, in full sentences', () => {
    expect(questions.filter(({ why }) => !/^[A-Z].*\.$/.test(why)).map(({ code }) => code)).toEqual([]);
  });
});
