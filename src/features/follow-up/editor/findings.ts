import type { Remark } from '@/domain/follow-up/remark';
import { kindOf, labelText, type RemarkKind } from '@/features/follow-up/remark-kinds';

/** One thing to look at in the letter: of the critic, or of the spelling. */
export interface Finding {
  /** The same words flagged for the same reason have the same key from one reading to the next. */
  readonly key: string;
  readonly rule: string;
  readonly kind: RemarkKind;
  /** What the card is called; a kind is turned off by it. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly instead: string | undefined;
  /** What could stand there; an empty one takes the words out. */
  readonly suggestions: readonly string[];
}

export type Found = Omit<Finding, 'key' | 'quote'>;

/** The remarks of a review as they stand in the letter's text, in the order of the text. */
export const foundIn = (remarks: readonly Remark[]): readonly Found[] =>
  remarks.map(({ rule, label, start, end, message, instead, rewrite }) => ({
    rule,
    kind: kindOf[label],
    label: labelText[label],
    start,
    end,
    message,
    instead,
    suggestions: rewrite === undefined ? [] : [rewrite],
  }));

/** Names each finding after its rule, its words and which of several it is. */
export function namedFindings(text: string, found: readonly Found[]): readonly Finding[] {
  const count = new Map<string, number>();
  return [...found]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((one) => {
      const quote = text.slice(one.start, one.end);
      const name = `${one.rule} ${quote}`;
      const number = (count.get(name) ?? 0) + 1;
      count.set(name, number);
      return { ...one, quote, key: `${name} ${String(number)}` };
    });
}
