import { type CalendarDate, compareDates, parseCalendarDate } from '@/lib/calendar-date';

import type { Field } from './question';

/** What stops one typed text from being kept. */
export type TextRefusal = 'too-long' | 'impossible-date' | 'future-date';

type ReadText =
  { readonly ok: true; readonly value: string | undefined } | { readonly ok: false; readonly refusal: TextRefusal };

/** In the units a browser counts for `maxlength`. The long one is some 1,000 words (ux.md 2.4). */
const LONGEST = { line: 200, email: 200, text: 6000 } as const;

/** A year outside of these is a slip of the keyboard: browsers offer the year 0002 while 2026 is being typed. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2099-12-31';

/**
 * Reads what was typed into one field. Blank text is `undefined`: nothing was provided.
 * Words are kept as typed, in any script; only what a database or a screen cannot hold is dropped.
 * An e-mail address that looks wrong is kept too: the candidate may know better.
 */
export function readText(field: Field, raw: string, today: CalendarDate): ReadText {
  const text = field.kind === 'text' ? tidy(raw) : tidy(raw).replace(/\s+/g, ' ');
  if (text === '') return { ok: true, value: undefined };
  if (field.kind === 'day') return readDay(field, text, today);
  if (text.length > LONGEST[field.kind]) return { ok: false, refusal: 'too-long' };
  return { ok: true, value: text };
}

function readDay(field: Field, text: string, today: CalendarDate): ReadText {
  const day = parseCalendarDate(text);
  if (day === undefined || day < FIRST_DAY || day > LAST_DAY) return { ok: false, refusal: 'impossible-date' };
  if (field.mayBeFuture !== true && compareDates(day, today) > 0) return { ok: false, refusal: 'future-date' };
  return { ok: true, value: day };
}

/** Line ends become one kind; control characters and halves of characters, which no database stores, go. */
function tidy(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ''))
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .trim();
}
