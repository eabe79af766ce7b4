import { describe, expect, test } from 'vitest';

import type { Wording } from '@/domain/follow-up/letter-part';
import { countWords } from '@/domain/follow-up/sentences';
import { callParts, noteParts } from '@/knowledge/call-parts';

/** Slots of a call and of short notes: no whole letter has to stand in one breath. */
const SLOTS = new Set([
  'role',
  'company',
  'onDay',
  'addressee',
  'name',
  'contact',
  'gratitude',
  'facts',
  'offDay',
  'asked',
  'topic',
  'remarkAbout',
  'theirDate',
  'appointment',
]);
const lists: readonly (readonly [string, readonly Wording[]])[] = [
  ...Object.entries(callParts.wordings),
  ...Object.entries(callParts.voicemail),
  ...Object.entries(noteParts.linkedIn),
  ...Object.entries(noteParts.text),
  ...Object.entries(noteParts.recruiter),
  ...Object.entries(noteParts.client),
];
const every = lists.flatMap(([name, wordings]) =>
  wordings.map((wording) => [`${name}: ${wording.text}`, wording] as const),
);

describe.each(every)('"%s"', (_name, { text, when }) => {
  test('has only slots that are filled', () => {
    expect([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).filter((slot) => !SLOTS.has(slot ?? ''))).toEqual(
      [],
    );
  });

  test('is plain speech: no number, no plea, no letter phrase, one apology at most', () => {
    expect(text).not.toMatch(
      /\d|!|please|beg\b|forgive|unfortunately|desperate|second chance|per my email|sincerely|regards|I remain|excited|passion/i,
    );
    expect(text.match(/sorry|apolog|regret/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('has short sentences', () => {
    for (const sentence of text.split(/[.?]/)) expect(countWords(sentence)).toBeLessThanOrEqual(17);
  });

  test('is chosen by a pattern that can be read', () => {
    expect(() => new RegExp(when ?? '', 'iu')).not.toThrow();
  });
});

test.each(Object.entries(callParts.wordings).filter(([move]) => move !== 'evidence'))(
  'the card "%s" has three wordings for each of its circumstances',
  (_move, wordings: readonly Wording[]) => {
    const groups = new Map<string, number>();
    for (const wording of wordings) {
      const key = JSON.stringify({ ...wording, text: undefined });
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    for (const [circumstances, count] of groups) expect(count, circumstances).toBeGreaterThanOrEqual(3);
  },
);
