import type { Situation } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';

type When = Omit<Wording, 'text'>;

/** The same circumstances for several ways to say one thing. */
export const ways = (when: When, ...texts: readonly string[]): readonly Wording[] =>
  texts.map((text) => ({ text, ...when }));

/** Said in these situations. */
export const inCase = (situations: readonly Situation[], ...texts: readonly string[]): readonly Wording[] =>
  ways({ situations }, ...texts);
