import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { composeLetter } from '@/domain/follow-up/compose-letter';
import { applyEditedText } from '@/domain/follow-up/edited-text';
import type { Letter } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { redraft } from '@/domain/follow-up/redraft';
import { letterParts } from '@/knowledge/letter-parts';

import { aBrief } from './a-brief';

const letter = composeLetter(aBrief(), letterParts);
const text = letterText(letter);
const textOfBlock = (id: string, of: Letter = letter) => of.blocks.find((block) => block.id === id)?.text ?? '';
const edit = (from: string, to: string) =>
  applyEditedText(
    letter,
    text.replace(from, () => to),
  );
const byHand = (of: Letter) => of.blocks.filter(({ handWritten }) => handWritten).map(({ id }) => id);

describe('editing a letter as one text', () => {
  test('an unchanged text leaves every block to redrafts', () => {
    expect(byHand(applyEditedText(letter, text))).toEqual([]);
  });

  test('line ends of a browser form are no change', () => {
    expect(applyEditedText(letter, text.replaceAll('\n', '\r\n'))).toEqual(letter);
  });

  test('a changed paragraph is theirs, the others are not', () => {
    const edited = edit(textOfBlock('own'), 'I lost my thread there.');
    expect(byHand(edited)).toEqual(['own']);
    expect(textOfBlock('own', edited)).toBe('I lost my thread there.');
  });

  test('a changed sentence inside a paragraph keeps its neighbours', () => {
    const edited = edit(textOfBlock('exit'), 'No hurry at all.');
    expect(byHand(edited)).toEqual(['exit']);
    expect(textOfBlock('ask', edited)).toBe(textOfBlock('ask'));
  });

  test('a removed paragraph stays as an empty block', () => {
    const edited = edit(`${textOfBlock('own')}\n\n`, '');
    expect(textOfBlock('own', edited)).toBe('');
    expect(byHand(edited)).toEqual(['own']);
  });

  test('a new paragraph becomes a block of its own', () => {
    const edited = edit(textOfBlock('own'), `${textOfBlock('own')}\n\nYour question stayed with me.`);
    expect(byHand(edited)).toEqual(['own-words-1']);
  });

  test('a filled blank is no blank any more', () => {
    const open = composeLetter(aBrief({ evidence: [] }), letterParts);
    const filled = applyEditedText(
      open,
      letterText(open).replace('[one result you are proud of]', 'I cut the queue to 4 minutes'),
    );
    expect(filled.blocks.flatMap(({ blanks }) => blanks)).not.toContain('[one result you are proud of]');
  });

  test('an emptied letter is empty', () => {
    expect(letterText(applyEditedText(letter, ''))).toBe('');
  });

  test('whatever is typed is the text of the letter afterwards, letter for letter', () => {
    const pieces = fc.constantFrom(
      ...letter.blocks.map((block) => block.text),
      '\n',
      '\n\n',
      ' ',
      '\n\n\n',
      'A line of mine.',
      'x',
      '[a gap]',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
        (typed) => {
          expect(letterText(applyEditedText(letter, typed))).toBe(typed);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('small changes anywhere lose nothing', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), fc.string({ maxLength: 12 }), (at, cut, typed) => {
        const edited = text.slice(0, at) + typed.replaceAll('\r', '') + text.slice(at + cut);
        const once = applyEditedText(letter, edited);
        expect(letterText(once)).toBe(edited);
        expect(new Set(once.blocks.map(({ id }) => id)).size).toBe(once.blocks.length);
        const again = edited.slice(0, cut) + edited.slice(at);
        expect(letterText(applyEditedText(once, again))).toBe(again);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a fresh draft', () => {
  const fresh = composeLetter(
    aBrief({ approach: 'own', situation: 'late', whyThisJob: 'the early shift' }),
    letterParts,
  );

  test('never overwrites what was written by hand', () => {
    const mine = edit(textOfBlock('own'), 'I lost my thread there.');
    expect(textOfBlock('own', redraft(mine.blocks, fresh))).toBe('I lost my thread there.');
  });

  test('renews the rest', () => {
    const mine = edit(textOfBlock('own'), 'I lost my thread there.');
    expect(textOfBlock('ask', redraft(mine.blocks, fresh))).toBe(textOfBlock('ask', fresh));
  });

  test('brings no removed passage back', () => {
    const mine = edit(`${textOfBlock('own')}\n\n`, '');
    expect(textOfBlock('own', redraft(mine.blocks, fresh))).toBe('');
  });

  test('keeps their order', () => {
    const swapped = [...letter.blocks].sort((a, b) => Number(b.id === 'evidence') - Number(a.id === 'evidence'));
    expect(redraft(swapped, fresh).blocks[0]?.id).toBe('evidence');
  });

  test('adds a passage that is new where it belongs', () => {
    const ids = redraft(letter.blocks, fresh).blocks.map(({ id }) => id);
    expect(ids.indexOf('why')).toBe(ids.indexOf('value') + 1);
  });

  test('drops a machine passage that it no longer has', () => {
    const clean = composeLetter(aBrief({ approach: 'clean', situation: 'over-analysed', ask: 'nothing' }), letterParts);
    expect(redraft(letter.blocks, clean).blocks.map(({ id }) => id)).not.toContain('own');
  });

  test('loses no hand-written passage, whatever was edited', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(80), fc.string({ maxLength: 20 }), (at, cut, typed) => {
        const mine = applyEditedText(letter, text.slice(0, at) + typed + text.slice(at + cut));
        const after = redraft(mine.blocks, fresh);
        for (const block of mine.blocks.filter(({ handWritten }) => handWritten))
          expect(after.blocks).toContainEqual(block);
      }),
      { numRuns: 500 },
    );
  });
});
