import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import { splitSentences } from '@/domain/follow-up/sentences';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

const SIGNS = 20_000;
const filled = (piece: string) => piece.repeat(Math.ceil(SIGNS / piece.length)).slice(0, SIGNS);

// What makes careless patterns explode: near misses of every loop, endless words, endless sentences, nested openings.
const HOSTILE = [
  'a',
  'a ',
  '!',
  '?!',
  '[',
  '_',
  "'",
  '😀',
  '\n',
  '. ',
  'é',
  ', so, ',
  'i am so very ',
  'sorry and so very ',
  'you were the your colleague ',
  'due to the some a an very all heavy bad ',
  'my old former previous last boss and ',
  'the company and the team ',
  'if the had the been ',
  'I SHOULD NOT ',
  'please please ',
  'nobody else would ever have been the best ',
  '{{',
  'x@',
  '1-',
  'it was not the was not the ',
];

describe('A letter of 20,000 characters made to hold the critic up', () => {
  it.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece] as const))(
    'of nothing but %s is read to the end',
    (_name, piece) => {
      const letter = filled(piece);
      const { remarks } = critique(letter, {}, letterRules, moveGuide);
      expect(remarks.length).toBeLessThanOrEqual(letterRules.length * 12);
    },
  );

  it('is cut so that no pattern sees more than 1,601 characters at once', () => {
    const longest = Math.max(
      ...HOSTILE.flatMap((piece) => splitSentences(filled(piece)).map((sentence) => sentence.plain.length)),
    );
    expect(longest).toBeLessThanOrEqual(1601);
  });
});
