import fc from 'fast-check';
import { closeHistory, redo, undo } from 'prosemirror-history';
import { describe, expect, test } from 'vitest';
import {
  backToMine,
  enter,
  joinBack,
  joinOn,
  move,
  remove,
  replaceWords,
  sayOtherwise,
  setLocked,
  shorten,
} from '@/features/follow-up/editor/commands';
import { docFrom } from '@/features/follow-up/editor/doc-from';
import { changeMarks, findMark } from '@/features/follow-up/editor/marks';
import { textOf } from '@/features/follow-up/editor/passage-words';
import { offsetAt, posAt, rangeAt, wordsBetween } from '@/features/follow-up/editor/places';
import { passagesIn } from '@/features/follow-up/editor/schema';
import { passages, Sheet, TEXT } from './a-sheet';

describe('the letter as a document', () => {
  test('is the text that is sent', () => {
    expect(new Sheet().now.text).toBe(TEXT);
  });

  test('takes over what was typed before the editor came, and locks it', () => {
    const doc = docFrom(passages, TEXT.replace('ran long', 'was long'));
    const own = passagesIn(doc).find(({ id }) => id === 'own');
    expect(own).toMatchObject({ text: 'My answer was long.', isLocked: true, isHandWritten: true });
  });

  test('an offset and its place in the document are one and the same', () => {
    const { doc } = new Sheet().state;
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), (offset) => {
        const { from, to } = rangeAt(doc, offset, offset + 1);
        if (/\S/.test(TEXT.charAt(offset))) expect(doc.textBetween(from, to)).toBe(TEXT.charAt(offset));
        expect(offsetAt(doc, posAt(doc, offset))).toBeGreaterThanOrEqual(offset);
      }),
    );
  });

  test('copied words have the gaps that are sent', () => {
    const { doc } = new Sheet().state;
    const { from, to } = rangeAt(doc, TEXT.indexOf('Tuesday'), TEXT.indexOf('in one line'));
    expect(wordsBetween(doc, from, to)).toBe('Tuesday.\n\nMy answer ran long. Here it is ');
  });
});

describe('typing', () => {
  test('locks the passage, and undo unlocks it again', () => {
    const sheet = new Sheet();
    sheet.caretAt('Tuesday');
    sheet.type('last ');
    expect(sheet.words('thanks')).toMatchObject({ isLocked: true, isHandWritten: true });
    expect(sheet.words('own')?.isLocked).toBe(false);
    sheet.run(undo);
    expect(sheet.words('thanks')).toMatchObject({ text: passages[1]?.text, isLocked: false });
    sheet.run(redo);
    expect(sheet.words('thanks')?.isLocked).toBe(true);
  });

  test('Enter makes a passage of its own, in the close a line', () => {
    const sheet = new Sheet();
    sheet.caretAfter('Tuesday.');
    sheet.run(enter);
    sheet.type('It was a good talk.');
    expect(sheet.words('own-words-1')).toMatchObject({ text: 'It was a good talk.', isLocked: true });
    expect(sheet.now.text).toContain('Tuesday.\n\nIt was a good talk.\n\nMy answer');
    sheet.caretAfter('Kind regards,');
    sheet.run(enter);
    expect(sheet.now.text).toContain('Kind regards,\n\nRosa');
    expect(sheet.words('close')?.text).toBe('Kind regards,\n\nRosa Lindqvist');
  });

  test('Enter before a passage leaves the passage its name', () => {
    const sheet = new Sheet();
    sheet.caretAt('My answer');
    sheet.run(enter);
    expect(sheet.words('own')?.text).toBe('My answer ran long.');
    expect(sheet.now.text).toBe(TEXT);
  });

  test('Backspace and Delete between passages join them with a space', () => {
    const sheet = new Sheet();
    sheet.caretAt('My answer');
    sheet.run(joinBack);
    expect(sheet.words('thanks')?.text).toBe('Thank you for your time on Tuesday. My answer ran long.');
    sheet.run(undo);
    expect(sheet.now.text).toBe(TEXT);
    sheet.caretAfter('Tuesday.');
    sheet.run(joinOn);
    expect(sheet.words('thanks')?.text).toBe('Thank you for your time on Tuesday. My answer ran long.');
    expect(sheet.words('own')).toBeUndefined();
  });
});

describe('what is pressed', () => {
  test('another wording shows a seam until the next edit, and is no lock', () => {
    const sheet = new Sheet();
    sheet.press((state) => sayOtherwise(state, 'thanks', 'Thank you for Tuesday.'));
    expect(sheet.words('thanks')).toMatchObject({ text: 'Thank you for Tuesday.', isLocked: false });
    expect(sheet.now.seams).toEqual(['thanks']);
    sheet.caretAt('My answer');
    expect(sheet.now.seams).toEqual(['thanks']);
    sheet.type('x');
    expect(sheet.now.seams).toEqual([]);
  });

  test('one’s own words come back after another wording was tried', () => {
    const sheet = new Sheet();
    sheet.caretAt('Tuesday');
    sheet.type('last ');
    const mine = sheet.words('thanks')?.text;
    sheet.press((state) => sayOtherwise(state, 'thanks', 'Thank you for Tuesday.'));
    sheet.press((state) => backToMine(state, 'thanks'));
    expect(sheet.words('thanks')).toMatchObject({ text: mine, isLocked: true, isHandWritten: true, mine: null });
  });

  test('the greeting stays first and the close last; what lies between moves', () => {
    const sheet = new Sheet();
    expect(sheet.press((state) => move(state, 'thanks', -1))).toBe(false);
    expect(sheet.press((state) => move(state, 'repair', 1))).toBe(false);
    expect(sheet.press((state) => move(state, 'thanks', 1))).toBe(true);
    expect(sheet.now.passages.map(({ id }) => id)).toEqual(['greeting', 'own', 'thanks', 'repair', 'close']);
    expect(sheet.words('thanks')?.isLocked).toBe(false);
  });

  test('everything can be undone to the letter it was, and done again', () => {
    const sheet = new Sheet();
    const presses = [
      () => sheet.press((state) => sayOtherwise(state, 'thanks', 'Thank you for Tuesday.')),
      () => sheet.press((state) => move(state, 'own', -1)),
      () => sheet.press((state) => shorten(state, 'repair', 'Here it is.')),
      () => sheet.press((state) => setLocked(state, 'own', true)),
      () => sheet.press((state) => remove(state, 'repair')),
      () => sheet.press((state) => replaceWords(state, posAt(state.doc, 0), posAt(state.doc, 4), 'Good day')),
      () => sheet.type('!'),
    ];
    for (const press of presses) {
      press();
      sheet.press((state) => closeHistory(state.tr));
    }
    const end = JSON.stringify(sheet.state.doc);
    presses.forEach(() => sheet.run(undo));
    expect(sheet.state.doc.toJSON()).toEqual(new Sheet().state.doc.toJSON());
    presses.forEach(() => sheet.run(redo));
    expect(JSON.stringify(sheet.state.doc)).toBe(end);
  });
});

describe('marks', () => {
  const mark = (quote: string) => ({
    key: quote,
    quote,
    look: 'underline',
    start: TEXT.indexOf(quote),
    end: TEXT.indexOf(quote) + quote.length,
  });
  const marked = () => {
    const sheet = new Sheet();
    sheet.press((state) => changeMarks(state.tr, { marks: [mark('ran long'), mark('one line')] }));
    return sheet;
  };

  test('move with their words', () => {
    const sheet = marked();
    sheet.caretAt('Thank you');
    sheet.type('Once more: ');
    const place = findMark(sheet.state, 'ran long')!;
    expect(sheet.state.doc.textBetween(place.from, place.to)).toBe('ran long');
  });

  test('are gone once their words changed, so that nothing is applied in the wrong place', () => {
    const sheet = marked();
    sheet.caretAt('long.');
    sheet.type('too ');
    expect(findMark(sheet.state, 'ran long')).toBeUndefined();
    expect(sheet.now.standing).toEqual(['one line']);
  });

  test('a mark never stands on other words than its own, whatever is typed', () => {
    const edit = fc.record({ at: fc.nat(TEXT.length), length: fc.nat(12), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const sheet = marked();
        for (const { at, length, text } of edits) {
          const from = posAt(sheet.state.doc, at);
          const to = Math.max(from, posAt(sheet.state.doc, at + length));
          sheet.press((state) => state.tr.insertText(text, from, to));
        }
        for (const key of sheet.now.standing) {
          const { from, to } = findMark(sheet.state, key)!;
          expect(sheet.state.doc.textBetween(from, to)).toBe(key);
        }
        expect(textOf(passagesIn(sheet.state.doc))).toBe(sheet.now.text);
        const ids = sheet.now.passages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });
});
