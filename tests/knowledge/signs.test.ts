import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Pattern } from '@/domain/diagnosis/pattern';
import type { Sign } from '@/domain/diagnosis/sign';
import { patterns, reactions, signs } from '@/knowledge';
import { answerSigns } from '@/knowledge/answer-signs';

const all = Object.entries(signs as Readonly<Record<string, Sign>>);
const folder = new URL('../../src/knowledge/signs/', import.meta.url);

test('every sign bears on some pattern, is one of the reactions, or tells how they answered', () => {
  const used = new Set([
    ...(patterns as readonly Pattern[]).flatMap((pattern) => [
      ...Object.keys(pattern.signs),
      ...Object.keys(pattern.against),
    ]),
    ...reactions.map(({ sign }) => sign),
    ...Object.values(answerSigns).flat(),
  ]);
  expect(all.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('no sign is written twice', () => {
  const written = readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/^ {2}'?[a-z-]+'?: \{/gm) ?? []);
  expect(written).toHaveLength(all.length);
});

test('every sign stands in the file of its part', () => {
  const misplaced = all.filter(([id, { part }]) => {
    const file = readFileSync(new URL(`${part}.ts`, folder), 'utf8');
    return !file.includes(`'${id}': {`) && !file.includes(`${id}: {`);
  });
  expect(misplaced.map(([id]) => id)).toEqual([]);
});

describe.each(all)('%s', (_, { statement, denial }) => {
  test('can be said and denied in at most 25 words each', () => {
    for (const sentence of [statement, denial]) {
      expect(sentence).toMatch(/^[“A-Z0-9].*\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
    expect(denial).not.toBe(statement);
  });
});
