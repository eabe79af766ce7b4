import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { briefFromRow, briefRow } from '@/cli/brief-from-row';
import { composeLetter } from '@/domain/follow-up/compose-letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { quotes } from '@/domain/follow-up/sentence';
import { countWords, splitSentences } from '@/domain/follow-up/sentences';
import { letterParts } from '@/knowledge/letter-parts';

import { expectations } from './brief-expectations';

const file = fileURLToPath(new URL('../../support/letter-briefs.jsonl', import.meta.url));
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => briefRow.parse(JSON.parse(line)));

const written = rows.map((row) => {
  const brief = briefFromRow(row);
  const letter = composeLetter(brief, letterParts);
  return [row.id, { row, brief, letter, text: letterText(letter) }] as const;
});
const bodyOf = (text: string) => text.split('\n').slice(2).join('\n');
/** Every figure and name the row holds, and what is said of its dates. */
const held = (row: object) => JSON.stringify(row).toLowerCase();

test('every brief has its expectations', () => {
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(expectations));
});

describe.each(written)('the letter of %s', (id, { row, brief, letter, text }) => {
  const wanted = expectations[id] ?? { holds: [], never: [] };

  test('holds what must be in it', () => {
    for (const pattern of wanted.holds) expect(text).toMatch(pattern);
  });

  test('claims nothing that must not be claimed, and springs no trap', () => {
    for (const pattern of wanted.never) expect(text).not.toMatch(pattern);
  });

  test('has no gap, and greets and names whom it is written to', () => {
    expect(letter.blocks.flatMap(({ blanks }) => blanks)).toEqual([]);
    expect(text).not.toMatch(/\[|\{|XXX|undefined/);
    const surname =
      (row.interviewer_name ?? '')
        .replace(/ ?\(.*$|,.*$/, '')
        .split(' ')
        .at(-1) ?? '';
    expect(row.interviewer_name).toContain(text.split(/[\s,]/)[1]?.replace(/\.$/, ''));
    expect(surname).not.toBe('');
  });

  test('stays within its limits', () => {
    expect(countWords(text)).toBeLessThanOrEqual(wanted.most ?? 190);
    expect(letter.subject.length).toBeLessThanOrEqual(60);
    expect(letter.subject).not.toMatch(/second chance|apolog|urgent|please/i);
  });

  test('apologises once at most, and begs, blames and presses nowhere', () => {
    expect(text.match(/sorry|apolog|regret/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(text).not.toMatch(/forgive|\bbeg\b|please|desperate|I deserve|you owe me a|your fault|!/i);
  });

  test('quotes no six words of what went wrong', () => {
    expect(quotes(text, brief.whatWentWrong ?? '')).toBe(false);
  });

  test('says no figure and no name that the brief does not hold', () => {
    const known = held(row);
    const day = (row.interview_date ?? '').split('-').map((part) => String(Number(part)));
    for (const figure of text.match(/\d+/g) ?? []) expect(known.includes(figure) || day.includes(figure)).toBe(true);
    for (const { plain } of splitSentences(bodyOf(text).split(/,\n/)[0] ?? ''))
      for (const name of plain.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu) ?? [])
        expect(known.includes(name.toLowerCase()) || name === 'November' || name === 'October').toBe(true);
  });

  test('names for every passage where it comes from', () => {
    for (const { move, from } of letter.blocks)
      if (move === 'evidence' || move === 'repair' || move === 'thanks') expect(from.length).toBeGreaterThan(0);
  });

  test('has no three sentences in a row that begin with "I" in one passage', () => {
    for (const { text: passage } of letter.blocks) {
      const starts = splitSentences(passage).map(({ plain }) => /^I\b/.test(plain));
      expect(
        starts.some((one, at) => one && starts[at + 1] === true && starts[at + 2] === true && starts[at + 3] === true),
      ).toBe(false);
    }
  });

  test('says why when it is not the letter that was asked for', () => {
    if (wanted.refused === undefined) expect(letter.refused).toBeUndefined();
    else expect(letter.refused).toMatch(wanted.refused);
  });
});
