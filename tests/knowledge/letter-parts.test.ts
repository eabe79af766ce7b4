import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import type { ApproachId } from '@/domain/diagnosis/pattern';
import type { Move } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';
import { splitSentences } from '@/domain/follow-up/sentences';
import { letterParts, letterQuestionPlaces, situationOfPattern } from '@/knowledge/letter-parts';
import { patterns } from '@/knowledge/patterns';
import { questions } from '@/knowledge/questions';

const moves = Object.keys(letterParts.wordings) as Move[];
const every: readonly Wording[] = moves.flatMap((move): readonly Wording[] => letterParts.wordings[move]);
const SLOTS = new Set([
  'role',
  'Role',
  'company',
  'onDay',
  'day',
  'addressee',
  'name',
  'contact',
  'gratitude',
  'moment',
  'others',
  'youAsked',
  'answer',
  'fact',
  'facts',
  'why',
  'companyFact',
  'offDay',
  'asked',
  'aboutAsked',
  'topic',
  'askTopic',
  'point',
  'late',
  'remarkAbout',
  'theirDate',
  'appointment',
  'remedy',
  'homework',
  'denial',
  'unsettled',
]);

describe.each(every.map((wording) => [wording.text, wording] as const))('"%s"', (text, wording) => {
  test('has only slots that the composer fills', () => {
    expect([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).filter((slot) => !SLOTS.has(slot ?? ''))).toEqual(
      [],
    );
  });

  test('is plain: no number, no plea, no shout, at most one apology', () => {
    expect(text).not.toMatch(
      /\d|!|please|beg\b|forgive|unfortunately|desperate|honest(?:ly)?\b|excited|thrilled|passion/i,
    );
    expect(text.match(/sorry|apolog|regret/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('has no sentence over 25 words', () => {
    for (const { plain } of splitSentences(text)) expect(plain.split(' ').length).toBeLessThanOrEqual(25);
  });

  test('chooses by expressions that compile', () => {
    for (const source of [wording.when, wording.whenMoment])
      if (source !== undefined) expect(() => new RegExp(source, 'iu')).not.toThrow();
  });
});

test('every text of ownership is in the first person and without "but" or "if"', () => {
  for (const { text } of letterParts.wordings.own) {
    expect(text).toMatch(/\b(?:I|my|mine|me)\b|\{offDay\}/i);
    expect(text).not.toMatch(/\b(?:but|if|unfortunately|because you|due to)\b/i);
    expect(splitSentences(text).length).toBeLessThanOrEqual(2);
  }
});

test('every situation that can be owned can be owned in three ways', () => {
  const owned = new Map<string, number>();
  const wordings: readonly Wording[] = letterParts.wordings.own;
  for (const { situations, when } of wordings)
    for (const situation of situations ?? [])
      if (when === undefined) owned.set(situation, (owned.get(situation) ?? 0) + 1);
  const bare = new Set(['already-rejected', 'over-analysed', 'check-in', 'panel']);
  for (const situation of new Set(Object.values(situationOfPattern)))
    if (!bare.has(situation)) expect([situation, (owned.get(situation) ?? 0) >= 3]).toEqual([situation, true]);
});

test('every approach has an outline, and every move of it a wording', () => {
  const approaches: readonly ApproachId[] = ['clean', 'amend', 'own', 'explain', 'reschedule', 'revive', 'none'];
  for (const approach of approaches)
    expect(letterParts.outlines.some((outline) => (outline.approaches as readonly string[]).includes(approach))).toBe(
      true,
    );
  for (const { moves: order } of letterParts.outlines)
    for (const move of order) expect(letterParts.wordings[move].length).toBeGreaterThan(0);
});

test('every pattern leads to a situation', () => {
  expect(patterns.map(({ id }) => id).filter((id) => !(id in situationOfPattern))).toEqual([]);
});

test('every question a letter is filled from exists, with its fields and options', () => {
  const places = letterQuestionPlaces;
  const holds = (id: string, fields: readonly string[], options: readonly string[] = []) => {
    const question = questions.find((one) => one.id === id);
    const known = {
      fields: question?.fields?.map((field) => field.id) ?? [],
      options: question?.choice?.options.map((option) => option.id) ?? [],
    };
    expect(known).toEqual({
      fields: expect.arrayContaining([...fields]) as unknown,
      options: expect.arrayContaining([...options]) as unknown,
    });
  };
  for (const { question, field } of [places.story, places.wentWell, places.unsaid, places.reason])
    holds(question, [field]);
  holds(places.evidence.question, places.evidence.fields);
  holds(places.proof.question, Object.keys(places.proof.sentences));
  holds(places.betterAnswers.question, [places.betterAnswers.asked, places.betterAnswers.answer]);
  holds(places.ask.question, [], Object.keys(places.ask.asks));
  holds(places.offDay.question, [], Object.keys(places.offDay.causes));
  holds(places.offDay.allowedIn, [], [places.offDay.allowedBy]);
});

test('every move has its own file, and the index holds them all', () => {
  const files = readdirSync(fileURLToPath(new URL('../../src/knowledge/letter-parts', import.meta.url)));
  for (const move of moves) expect(files).toContain(`${move}.ts`);
});

test('the parts are plain data', () => {
  expect(JSON.parse(JSON.stringify(letterParts))).toEqual(letterParts);
});

test('no part holds a name of a person or a company', () => {
  const text = moves
    .map((move) =>
      readFileSync(fileURLToPath(new URL(`../../src/knowledge/letter-parts/${move}.ts`, import.meta.url)), 'utf8'),
    )
    .join('\n');
  expect(text).not.toMatch(/\b(?:Ltd|Inc|GmbH)\b|\b(?:Mr|Ms|Mrs)\.? [A-Z]/);
});
