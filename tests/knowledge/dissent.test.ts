import { describe, expect, test } from 'vitest';
import type { Source } from '@/domain/diagnosis/source';
import { approaches, sources } from '@/knowledge';
import { care } from '@/knowledge/care';
import { dissent } from '@/knowledge/dissent';
import { thinkingTraps } from '@/knowledge/thinking-traps';

const all: Readonly<Record<string, Source>> = sources;
const voices: readonly (readonly { text: string; sources: readonly string[] }[])[] = Object.values(dissent);
const against = voices.flat();
const read = [
  ...against.map(({ text }) => text),
  ...[care.title, ...care.lines],
  ...Object.values(thinkingTraps).flatMap(({ title, sentence }) => [title, sentence]),
];

describe('every approach', () => {
  test('is shown with at least one voice against it', () => {
    expect(Object.keys(dissent)).toEqual(Object.keys(approaches));
    expect(voices.filter(({ length }) => length === 0)).toEqual([]);
  });

  test('names what it rests on, and so does each voice', () => {
    const cited = [...Object.values(approaches), ...against].map((one) => one.sources as readonly string[]);
    expect(cited.filter((codes) => codes.length === 0 || codes.some((code) => !Object.hasOwn(all, code)))).toEqual([]);
  });

  test('is not opposed by what was only read on somebody else’s page', () => {
    expect(against.flatMap((one) => one.sources).filter((code) => all[code]?.sure !== 'read')).toEqual([]);
  });
});

describe('what a candidate reads', () => {
  test('has short sentences', () => {
    const sentences = read.flatMap((text) => text.split(/(?<=[.?…:;])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  test('neither scolds nor shouts', () => {
    const unkind = /[!%]|\b(please|sorry|oops|invalid|fail(ed|ure)?|mistakes?|should|simply|unfortunately)\b/i;
    expect(read.filter((text) => unkind.test(text))).toEqual([]);
  });
});
