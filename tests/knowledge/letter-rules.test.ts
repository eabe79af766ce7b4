import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import type { Label, LetterRule } from '@/domain/follow-up/remark';
import { criticModel } from '@/knowledge/critic';
import { letterParts } from '@/knowledge/letter-parts';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

const rules: readonly LetterRule[] = letterRules;
const NOT_RULES = ['index.ts', 'move-guide.ts'];
const LABELS: readonly Label[] = [
  'begging',
  'whining',
  'blaming-others',
  'missing-ownership-excuse',
  'over-apologising',
  'self-deprecation',
  'hounding-or-pressure',
  'entitlement',
  'desperation',
  'vague-or-generic',
  'cliche',
  'overclaiming',
  'unprofessional-tone',
  'irrelevant-personal-detail',
  'badmouthing',
  're-litigating-the-interview',
];

const remarksOn = (text: string, rule: LetterRule) =>
  critique(text, rule.examplesIn ?? {}, rules, moveGuide, criticModel()).remarks;
const sourcesOf = (rule: LetterRule) => [
  ...rule.finds,
  ...(rule.unless ?? []),
  ...(rule.unlessNearby ?? []),
  ...[...(rule.rewrites ?? []), ...(rule.sentenceRewrites ?? [])].map(({ from }) => from),
];

const isLearnt = ({ check, label }: LetterRule) => check === undefined && label !== 'other';

describe('The rules of the critic', () => {
  it('have one id each', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('are all in the index, one file each', () => {
    const folder = join(process.cwd(), 'src/knowledge/letter-rules');
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !NOT_RULES.includes(file));
    expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it('cover every label a reader may give', () => {
    const covered = new Set(rules.map((rule) => rule.label));
    expect(LABELS.filter((label) => !covered.has(label))).toEqual([]);
  });
});

describe('The sentences our own drafts are made of', () => {
  const sentences = Object.values(letterParts.wordings)
    .flat()
    .map(({ text }) => text.replaceAll(/\{[^}]*\}/gu, 'the stock count'))
    .filter((text) => !text.includes('['));

  it('give the critic nothing to mark', () => {
    const marked = sentences.filter((text) => critique(text, {}, rules, moveGuide).remarks.length > 0);
    expect(marked).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('The rule %s', (_id, rule) => {
  it('carries enough sentences it flags and allows: 12 of each where the model learns from them, else four', () => {
    const least = isLearnt(rule) ? 12 : 4;
    expect(Math.min(rule.flags.length, rule.allows.length)).toBeGreaterThanOrEqual(least);
  });

  it.each(rule.flags)('marks words of «%s» and nothing of another kind', (text) => {
    const remarks = remarksOn(text, rule);
    expect(remarks.map((remark) => (isLearnt(rule) ? remark.label : remark.rule))).toContain(
      isLearnt(rule) ? rule.label : rule.id,
    );
    // What is found by looking at a whole letter may stand beside what its sentences show.
    if (isLearnt(rule)) expect(new Set(remarks.map((remark) => remark.label))).toEqual(new Set([rule.label]));
    for (const { start, end } of remarks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(rule.allows)('lets «%s» pass', (text) => {
    expect(remarksOn(text, rule).filter((remark) => remark.rule === rule.id)).toEqual([]);
  });

  it('repeats nothing without a bound, so that no letter can hold it up', () => {
    const unbounded = /(?<!\\)(?:[*+]|\{\d+,\})/u;
    const outsideClasses = sourcesOf(rule).map((source) => source.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, 'x'));
    expect(outsideClasses.filter((source) => unbounded.test(source))).toEqual([]);
  });

  it('speaks plainly, in at most two sentences of 25 words', () => {
    for (const words of [rule.why, rule.instead]) {
      expect(words).not.toMatch(/!|%|\b(?:please|sorry|oops|invalid|fail|should|simply|unfortunately|mistake)\b/iu);
      const sentences = words.split(/(?<=[.?])\s/u);
      expect(sentences.length).toBeLessThanOrEqual(2);
      for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
  });
});
