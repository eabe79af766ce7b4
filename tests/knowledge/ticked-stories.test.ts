import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnoseLine } from '@/cli/diagnose-line';
import { gold, picture, type Scored } from '@/../bench/diagnosis/case';
import { scoreOf } from '@/../bench/diagnosis/score';

const folder = new URL('../journeys/', import.meta.url);
const ticked = z.object({ case: z.string(), candidate_feeling: z.number(), answers: z.unknown(), gold });

/** What fifty candidates would have ticked, written down before anybody saw what the engine makes of it. */
const scored: readonly Scored[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => basename(file) === 'ticks.json')
  .map((file) => ticked.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
  .map(({ case: id, gold: labels, ...row }) => ({ id, gold: labels, picture: picture.parse(diagnoseLine(row)) }));

describe('fifty true stories, told by ticks', () => {
  const figures = scoreOf(scored);

  test('are fifty', () => {
    expect(figures.cases).toBe(50);
  });

  test('frighten nobody whose interview was ordinary', () => {
    expect(figures['frightened wrongly']).toMatch(/^0\//);
  });

  test('comfort nobody whose interview went badly', () => {
    expect(figures['comforted wrongly']).toMatch(/^0\//);
  });

  test('raise no pattern that would tempt somebody who knows the labels only', () => {
    expect(figures['tempting wrong one raised']).toBeLessThanOrEqual(0.03);
  });
});
