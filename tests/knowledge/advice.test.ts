import { describe, expect, test } from 'vitest';
import type { Pattern, Reaction } from '@/domain/diagnosis/pattern';
import type { Source } from '@/domain/diagnosis/source';
import { approaches, approachReasons, doubts, facts, patterns, reactions, sources, verdicts } from '@/knowledge';

const register = sources as Readonly<Record<string, Source>>;

describe('reactions', () => {
  test('are numbered from 1 to 50 as in the evidence', () => {
    expect(reactions.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  test('each report a sign of their own', () => {
    expect(new Set(reactions.map(({ sign }) => sign)).size).toBe(50);
  });

  test('a guess never moves the odds by more than one and a half times, save where proof was asked for', () => {
    const bold = (reactions as readonly Reaction[]).filter(
      ({ sureness, likelihoodRatio }) => sureness === 'guess' && Math.abs(Math.log(likelihoodRatio)) > Math.log(1.6),
    );
    expect(bold.map(({ sign }) => sign)).toEqual(['checked-a-fact']);
  });
});

describe('sources', () => {
  test('every source that is named exists, and every source that exists is named', () => {
    const named = new Set<string>([
      ...(patterns as readonly Pattern[]).flatMap((pattern) => pattern.sources),
      ...(reactions as readonly Reaction[]).flatMap((reaction) => reaction.sources),
      ...facts.flatMap((fact) => fact.sources),
    ]);
    expect([...named].sort()).toEqual(Object.keys(register).sort());
  });

  test('no fact rests on a source that was only reported by others', () => {
    const shaky = facts.filter((fact) => fact.sources.some((code) => register[code]?.sure !== 'read'));
    expect(shaky.map(({ id }) => id)).toEqual([]);
  });

  test('no fact promises that letters work', () => {
    expect(facts.filter(({ text }) => /second.chance|success rate|letters? works?/i.test(text))).toEqual([]);
  });
});

test('there are ten doubts, each answered by something', () => {
  expect(doubts.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10']);
  for (const { answeredBy } of doubts) expect(answeredBy).toMatch(/\S/);
});

test('every verdict has a fact that fits it', () => {
  const fitting = new Set<string>(facts.flatMap(({ whenVerdict }) => whenVerdict));
  expect(Object.keys(verdicts).filter((id) => !fitting.has(id))).toEqual([]);
});

describe('what a candidate reads', () => {
  const texts = textsOf([
    patterns,
    doubts,
    reactions.map(({ means }) => means),
    facts,
    verdicts,
    approaches,
    approachReasons,
  ]);

  test('speaks calmly: no exclamation marks, no percentages, none of the words of the voice card', () => {
    const loud = texts.filter((text) =>
      /!|%|\b(please|sorry|oops|invalid|fail(ed)?|should|simply|unfortunately)\b/i.test(text),
    );
    expect(loud).toEqual([]);
  });

  test('never names a trait of the candidate', () => {
    expect(
      texts.filter((text) => /\byou are (a |an )?(rambl|arrogant|lazy|dishonest|weak|nervous)/i.test(text)),
    ).toEqual([]);
  });

  test('has no sentence over 25 words', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?:;])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  test('has no “mistake” in a heading', () => {
    const headings = [
      ...patterns.map(({ title }) => title),
      ...Object.values(verdicts).map(({ sentence }) => sentence),
    ];
    expect(headings.filter((heading) => /mistake/i.test(heading))).toEqual([]);
  });
});

/** Every sentence with a space in it: ids and codes have none. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
