import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import type { PassageWords } from '@/features/follow-up/editor/passage-words';
import { passagesIn, placePassages } from '@/features/follow-up/editor/passages-field';

const block = (id: Block['move'], text: string, change: Partial<Block> = {}): Block => ({
  id,
  move: id,
  text,
  from: ['role'],
  blanks: [],
  handWritten: false,
  ...change,
});
const seen = [
  block('greeting', 'Dear Ms. Okafor,'),
  block('thanks', 'Thank you for Tuesday.'),
  block('own', 'My answer ran long.'),
  block('close', 'Kind regards'),
];
const sent = (...change: readonly Partial<PassageWords>[]): readonly PassageWords[] =>
  seen.map(({ id, move, text }, at) => ({ id, move, text, isLocked: false, ...change[at] }));
const sources = (id: string, text: string) => (id === 'thanks' && text === 'Thanks.' ? ['heldOn'] : undefined);
const place = (passages: readonly PassageWords[]) => placePassages(seen, passages, sources);

describe('the field with the passages', () => {
  const text = letterText({ blocks: seen });

  test('is read when it is the letter that came with it', () => {
    expect(passagesIn(JSON.stringify(sent()), text.replaceAll('\n', '\r\n'))).toEqual(sent());
  });

  test.each([
    ['nothing', ''],
    ['no list', '{}'],
    ['no JSON', '[{'],
    ['other words', JSON.stringify(sent({ text: 'Hello,' }))],
    ['a move that no letter has', JSON.stringify(sent().map((one) => ({ ...one, move: 'subject' })))],
    ['one passage twice', JSON.stringify(sent().map((one) => ({ ...one, id: 'own' })))],
  ])('%s is left alone: the words on the sheet decide', (_what, field) => {
    expect(passagesIn(field, text)).toBeUndefined();
  });
});

describe('the blocks that come of it', () => {
  test('what was not touched stays as it is', () => {
    expect(place(sent())).toEqual(seen);
  });

  test('the order is the candidate’s', () => {
    const [greeting, thanks, own, close] = sent();
    expect(place([greeting!, own!, thanks!, close!]).map(({ id }) => id)).toEqual([
      'greeting',
      'own',
      'thanks',
      'close',
    ]);
  });

  test('a lock is a passage that no draft touches', () => {
    expect(place(sent({}, { isLocked: true }))[1]).toEqual({ ...seen[1], handWritten: true });
  });

  test('another wording of the composer’s says where it comes from and is no lock', () => {
    expect(place(sent({}, { text: 'Thanks.' }))[1]).toMatchObject({
      text: 'Thanks.',
      from: ['heldOn'],
      handWritten: false,
    });
  });

  test('words of their own are locked, whatever the page says', () => {
    expect(place(sent({}, { text: 'Cheers.', isLocked: false }))[1]).toMatchObject({ handWritten: true });
  });

  test('what was taken out stays out', () => {
    const blocks = place(sent().filter(({ id }) => id !== 'own'));
    expect(blocks.map(({ id }) => id)).toEqual(['greeting', 'thanks', 'own', 'close']);
    expect(blocks[2]).toMatchObject({ text: '', handWritten: true });
  });

  test('a new passage is theirs', () => {
    const fresh: PassageWords = { id: 'own-words-1', move: 'thanks', text: 'One [number] more.', isLocked: true };
    expect(place([...sent(), fresh]).at(-1)).toEqual({
      id: 'own-words-1',
      move: 'thanks',
      text: 'One [number] more.',
      from: [],
      blanks: ['[number]'],
      handWritten: true,
    });
  });
});
