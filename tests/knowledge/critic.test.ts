import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import { packedCritic } from '@/domain/follow-up/critic/model';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';
import { fingerprint, readExamples } from '@/../scripts/train-critic/examples';

const WEIGHTS = 'src/knowledge/critic/weights.json';
const text = readFileSync(WEIGHTS, 'utf8');
const examples = readExamples();
const said = (sentence: string) =>
  critique(sentence, {}, letterRules, moveGuide, criticModel()).remarks.map(({ label }): string => label);
const share = (part: number, all: number) => part / Math.max(1, all);

describe('The weights of the critic', () => {
  it('were learnt from the examples, rules and concepts as they are now', () => {
    expect(packedCritic.parse(JSON.parse(text)).fingerprint, 'run `npm run train:critic`').toBe(fingerprint());
  });

  it('are small enough to be fetched while somebody types', () => {
    expect(text.length).toBeLessThan(450_000);
  });
});

describe('The examples', () => {
  it('know the marks of every flawed sentence, and have none in the others', () => {
    const odd = examples.filter(({ kind, spans }) => (kind === 'flawed') !== spans.length > 0);
    expect(odd.map((one) => one.text)).toEqual([]);
  });

  it('are remembered: few of the clean ones are flagged, and most flaws are found', () => {
    const flawed = examples.filter(({ kind }) => kind === 'flawed');
    const clean = examples.filter(({ kind }) => kind !== 'flawed');
    const found = flawed.filter((one) => one.labels.some((label) => said(one.text).includes(label)));
    const flagged = clean.filter((one) => said(one.text).some((label) => label !== 'other'));
    expect(share(found.length, flawed.length)).toBeGreaterThan(0.9);
    expect(share(flagged.length, clean.length)).toBeLessThan(0.04);
  });
});

describe('A letter of 250 words', () => {
  it('is read in less time than a key press takes', () => {
    const letter = examples
      .slice(0, 400)
      .map((one) => one.text)
      .join(' ')
      .split(' ')
      .slice(0, 250)
      .join(' ');
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      critique(letter, {}, letterRules, moveGuide, criticModel());
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    expect(times[10]).toBeLessThan(25);
  });
});
