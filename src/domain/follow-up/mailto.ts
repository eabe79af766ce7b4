import { parseCalendarDate } from '@/lib/calendar-date';

/** Longer addresses are cut off by some mail programs (ux.md 2.9). */
const LONGEST_URL = 1600;

export interface Mailto {
  readonly url: string;
  /** The text did not fit and has to be pasted. */
  readonly bodyLeftOut: boolean;
}

/** An address that opens the candidate's mail program with the letter in it; nothing is sent by it. */
export function mailtoUrl({
  to,
  subject,
  body,
}: {
  readonly to?: string;
  readonly subject: string;
  readonly body: string;
}): Mailto {
  const start = `mailto:${encodeURIComponent(to?.trim() ?? '').replace(/%40/gu, '@')}?subject=${encodeURIComponent(oneLine(subject))}`;
  const whole = `${start}&body=${encodeURIComponent(body.toWellFormed().replace(/\r?\n/gu, '\r\n'))}`;
  return whole.length <= LONGEST_URL
    ? { url: whole, bodyLeftOut: false }
    : { url: start.slice(0, LONGEST_URL).replace(/%[0-9A-F]?$/u, ''), bodyLeftOut: true };
}

/** A mail header is one line: a line break in it could add another header. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\r\n]+/gu, ' ')
    .trim();
}

interface FileToName {
  readonly company?: string;
  readonly heldOn?: string;
  /** Without the dot. */
  readonly extension: string;
}

/** "letter-juniper-street-clinic-2026-11-17.txt": letters of any script, safe on every file system. */
export function letterFileName({ company, heldOn, extension }: FileToName): string {
  const name = (company ?? '')
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return (
    ['letter', name, parseCalendarDate(heldOn ?? '') ?? ''].filter((part) => part !== '').join('-') + `.${extension}`
  );
}
