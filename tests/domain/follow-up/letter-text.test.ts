import { expect, test } from 'vitest';

import { blanksIn, gapBetween, letterText } from '@/domain/follow-up/letter-text';
import type { Block, Move } from '@/domain/follow-up/letter';

const block = (move: Move, text: string): Block => ({ id: move, move, text, from: [], blanks: [], handWritten: false });

test('passages stand in paragraphs, the exit in that of the ask', () => {
  const blocks = [
    block('greeting', 'Dear A,'),
    block('thanks', 'Thanks.'),
    block('ask', 'A call?'),
    block('exit', 'No hurry.'),
    block('close', 'B'),
  ];
  expect(letterText({ blocks })).toBe('Dear A,\n\nThanks.\n\nA call? No hurry.\n\nB');
});

test('a removed passage leaves no gap', () => {
  expect(letterText({ blocks: [block('greeting', 'Dear A,'), block('thanks', ''), block('close', 'B')] })).toBe(
    'Dear A,\n\nB',
  );
});

test('the correction and its ownership are one paragraph', () => {
  expect(gapBetween('repair', 'own')).toBe(' ');
});

test('blanks are found once each, in order', () => {
  expect(blanksIn('I did [one thing] and [another]. Again [one thing].')).toEqual(['[one thing]', '[another]']);
});

test('brackets around a number or nothing are no blanks', () => {
  expect(blanksIn('See [1] and [] and [ ].')).toEqual([]);
});
