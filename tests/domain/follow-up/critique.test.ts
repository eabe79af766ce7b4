import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { critique } from '@/domain/follow-up/critique-letter';
import type { LetterContext, LetterRule, MoveGuide } from '@/domain/follow-up/remark';
import { moveGuide } from '@/knowledge/letter-rules';

const pleading = {
  id: 'pleading',
  label: 'begging',
  severity: 3,
  why: 'It pleads.',
  instead: 'Ask once.',
  finds: [String.raw`\bbeg(?: you)?\b`],
  unless: [String.raw`\bbeg to differ\b`],
  flags: [],
  allows: [],
} satisfies LetterRule;
const lateTrain = {
  id: 'late-train',
  label: 'missing-ownership-excuse',
  severity: 2,
  why: 'A thing did it.',
  instead: 'Add your part.',
  finds: [String.raw`\btrain was late\b`],
  unlessNearby: [String.raw`\bi had left no slack\b`],
  flags: [],
  allows: [],
} satisfies LetterRule;
const secondApology = {
  id: 'second-apology',
  label: 'over-apologising',
  severity: 2,
  why: 'It grows.',
  instead: 'Keep one.',
  check: 'second-apology',
  finds: [],
  rewrites: [{ from: String.raw`^apologies$`, to: 'thanks' }],
  flags: [],
  allows: [],
} satisfies LetterRule;

const marked = (letter: string, rules: readonly LetterRule[], context: LetterContext = {}) =>
  critique(letter, context, rules, moveGuide).remarks.map(({ start, end }) => letter.slice(start, end));

describe('A remark', () => {
  it('marks the words of the letter, whatever quotes, line breaks and spaces stand before them', () => {
    expect(marked('“Dear Sir”,\r\n\r\nIt’s  me.  I BEG   you.', [pleading])).toEqual(['BEG   you']);
  });

  it('says why and what instead, in the words of its rule', () => {
    const [remark] = critique('I beg you.', {}, [pleading], moveGuide).remarks;
    expect(remark).toEqual({
      rule: 'pleading',
      label: 'begging',
      severity: 3,
      start: 2,
      end: 9,
      message: 'It pleads.',
      instead: 'Ask once.',
    });
  });

  it('is held back when the sentence itself excepts it', () => {
    expect(marked('I beg to differ.', [pleading])).toEqual([]);
  });

  it('is held back when the next sentence owns the cause', () => {
    expect(marked('The train was late. I had left no slack.', [lateTrain])).toEqual([]);
  });

  it('stands when the owning sentence is a paragraph away', () => {
    expect(marked('The train was late.\n\nI had left no slack.', [lateTrain])).toEqual(['train was late']);
  });

  it('carries a rewrite that keeps the capital of the first word', () => {
    const letter = 'Apologies for Monday. Apologies for the slides.';
    const [remark] = critique(letter, {}, [secondApology], moveGuide).remarks;
    expect(remark?.rewrite).toBe('Thanks');
  });

  it('is given once when two rules of one label mark the same words: the graver stays', () => {
    const milder = { ...pleading, id: 'milder', severity: 1 } satisfies LetterRule;
    expect(critique('I beg you.', {}, [milder, pleading], moveGuide).remarks.map(({ rule }) => rule)).toEqual([
      'pleading',
    ]);
  });

  it('is not repeated more than 12 times for one rule', () => {
    expect(marked('I beg you. '.repeat(40), [pleading])).toHaveLength(12);
  });
});

describe('The figures of a letter', () => {
  it('count «follow-up», «I’d» and «4:40» as one word each', () => {
    expect(critique('I’d follow-up at 4:40.', {}, [], moveGuide).words).toBe(4);
  });

  it('are all nought for an empty letter, and nothing is marked', () => {
    expect(critique('', {}, [pleading, secondApology], moveGuide)).toEqual({
      remarks: [],
      missing: ['thanks', 'ask'],
      words: 0,
      readingGrade: 0,
    });
  });

  it('give short plain sentences a low reading grade', () => {
    expect(
      critique('I was late. I had left no slack. It was my own doing.', {}, [], moveGuide).readingGrade,
    ).toBeLessThan(4);
  });
});

describe('The missing moves', () => {
  const letter = 'Dear Ms. Alvarado,\n\nThank you for Tuesday.\n\nKind regards,\nSam';
  const missing = (context: LetterContext) => critique(letter, context, [], moveGuide).missing;

  it('of a check-in do not hold owning, which is better left out there', () => {
    expect(missing({ situation: 'check-in' })).toEqual(['specific-reference', 'contact']);
  });

  it('of a letter after nerves are all that the reader still looks for, in the order they meet them', () => {
    expect(missing({ situation: 'nerves' })).toEqual([
      'specific-reference',
      'ownership',
      'evidence',
      'value',
      'ask',
      'contact',
    ]);
  });

  it('leave out contact details on LinkedIn, where the profile carries them', () => {
    expect(missing({ situation: 'check-in', channel: 'linkedin' })).toEqual(['specific-reference']);
  });
});

describe('Any text at all', () => {
  const quiet: MoveGuide = moveGuide;

  it('is read without an error, and every mark lies inside it in reading order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (letter) => {
        const { remarks } = critique(`${letter} I beg you. ${letter}`, {}, [pleading, lateTrain, secondApology], quiet);
        const all = `${letter} I beg you. ${letter}`.length;
        return (
          remarks.every(({ start, end }) => start >= 0 && start < end && end <= all) &&
          remarks.every(({ start }, at) => at === 0 || (remarks[at - 1]?.start ?? 0) <= start)
        );
      }),
      { seed: 20_11_04 },
    );
  });
});
