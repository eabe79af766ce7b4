import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from '@/domain/diagnosis/diagnose';
import type { Finding } from '@/domain/diagnosis/diagnosis';
import type { Pattern } from '@/domain/diagnosis/pattern';
import { doubts, patterns, type SignId, signs, sources } from '@/knowledge';
import { advice, seen } from '@/../tests/support/builders';

/** Each example is read by the whole engine, with every other pattern standing beside this one. */
function findingOf(pattern: Pattern, present: readonly string[]): Finding {
  const { findings } = diagnose({ observations: seen(...(present as SignId[])) }, advice);
  return findings.find((finding) => finding.pattern === pattern.id)!;
}

describe.each<Pattern>([...patterns])('$id', (pattern) => {
  test.each(pattern.examples.raised.map((ids) => [ids]))('is raised by %j', (ids) => {
    expect(findingOf(pattern, ids).status).toBe('raised');
  });

  test.each(pattern.examples.slip.map((ids) => [ids]))('is only a slip with %j', (ids) => {
    expect(findingOf(pattern, ids).status).toBe('slip');
  });

  test.each(pattern.examples.quiet.map((ids) => [ids]))('stays quiet on %j', (ids) => {
    expect(findingOf(pattern, ids).status).toBe('quiet');
  });

  test('shows at least two examples of each kind', () => {
    expect(pattern.examples.raised.length).toBeGreaterThanOrEqual(2);
    expect(pattern.examples.slip.length).toBeGreaterThanOrEqual(2);
    expect(pattern.examples.quiet.length).toBeGreaterThanOrEqual(2);
  });

  test('names signs, rivals and sources that exist', () => {
    const named = [...Object.keys(pattern.signs), ...Object.keys(pattern.against), ...(pattern.trueFault ?? [])];
    expect(named.filter((sign) => !(sign in signs))).toEqual([]);
    expect(pattern.sources.filter((code) => !(code in sources))).toEqual([]);
    expect(pattern.confusions.filter((other) => !patterns.some(({ id }) => id === other.with))).toEqual([]);
  });

  test('does not name a sign both for and against it', () => {
    expect(Object.keys(pattern.signs).filter((sign) => sign in pattern.against)).toEqual([]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
  });
});

const mistakes = (patterns as readonly Pattern[]).filter(({ kind }) => kind !== 'calibration');
const calibrations = (patterns as readonly Pattern[]).filter(({ kind }) => kind === 'calibration');

describe.each(mistakes)('the mistake $id', (pattern) => {
  test('feeds doubts whose shares sum to 1', () => {
    expect(Object.values(pattern.doubts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('speaks in the interviewer’s words', () => {
    expect(pattern.thought).toMatch(/\S/);
  });

  test('is never supported by something good', () => {
    expect(Object.keys(pattern.signs).filter((sign) => signs[sign as SignId].tone === 'good')).toEqual([]);
  });
});

describe.each(calibrations)('the calibration pattern $id', (pattern) => {
  test('feeds no doubt and says what it means', () => {
    expect(pattern.doubts).toEqual({});
    expect(pattern.means).toMatch(/\S/);
    expect(pattern.calibrates).toBeDefined();
  });

  test('is never weakened by something good', () => {
    expect(Object.keys(pattern.against).filter((sign) => signs[sign as SignId].tone === 'good')).toEqual([]);
  });
});

test('at least four calibration patterns stand beside the mistakes', () => {
  expect(calibrations.length).toBeGreaterThanOrEqual(4);
});

test('the patterns cover all nine families', () => {
  expect(new Set(patterns.map(({ family }) => family)).size).toBe(9);
});

test('pattern ids are unique', () => {
  expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
});

test('every file of the folder is in the list, under its own name', () => {
  const files = readdirSync(new URL('../../src/knowledge/patterns', import.meta.url)).filter(
    (file) => file !== 'index.ts',
  );
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(patterns.map(({ id }) => id as string).sort());
});

test('every doubt is fed by some pattern', () => {
  const fed = new Set(patterns.flatMap((pattern) => Object.keys(pattern.doubts)));
  expect(doubts.map(({ id }) => id).filter((id) => !fed.has(id))).toEqual([]);
});
