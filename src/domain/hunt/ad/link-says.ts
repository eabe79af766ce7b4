import type { JobBoard } from './ad';
import { type AdWords, nameCased, titleCased } from './ad-words';

export interface LinkSays {
  readonly title?: string;
  readonly company?: string;
  /** The link is of a board of jobs. */
  readonly board?: JobBoard;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-/i;
/** Numbers that boards put around a title, and requisitions such as "R-1234" or "JR001234". */
const AROUND = /^(?:\d[\da-f]{2,}[-_ ]+)+|(?:[-_ ]+(?:(?:r|jr|req|job|id|ref)?-?\d{3,}[a-z\d]*))+$/gi;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "ward-nurse-12345" as words; an id alone is none. */
function slugWords(slug: string): string {
  const text = decoded(slug).replace(/\.html?$/i, '');
  if (UUID.test(text) || !/\p{L}{2}/u.test(text)) return '';
  return text
    .replaceAll(AROUND, '')
    .replaceAll(/[-_+\s]+/g, ' ')
    .trim();
}

const titleOf = (slug: string) => titleCased(slugWords(slug));
const companyOf = (slug: string) => nameCased(slugWords(slug));

const some = (key: 'title' | 'company', value: string): LinkSays => (value === '' ? {} : { [key]: value });

function readSlot(slot: string, part: string): LinkSays {
  if (slot === '{company}') return some('company', companyOf(part));
  if (slot === '{title}') return some('title', titleOf(part));
  if (slot !== '{title-at-company}') return {};
  const [, title = '', company = ''] = /^(.+)-at-(.+)$/.exec(part) ?? [];
  return title === ''
    ? some('title', titleOf(part))
    : { ...some('title', titleOf(title)), ...some('company', companyOf(company)) };
}

/** Reads the parts of a path along a pattern, as far as they agree. */
function alongPath(pattern: readonly string[], path: readonly string[]): LinkSays {
  const [slot, ...slots] = pattern;
  const [part, ...parts] = path;
  if (slot === undefined || part === undefined) return {};
  if (slot === '**') {
    const next = path.findIndex((one) => one.toLowerCase() === slots[0]);
    return next < 0 ? {} : alongPath(slots.slice(1), path.slice(next + 1));
  }
  const isLiteral = slot !== '*' && !slot.startsWith('{');
  if (isLiteral && slot !== part.toLowerCase()) return {};
  return { ...alongPath(slots, parts), ...readSlot(slot, part) };
}

const isUnder = (host: string, end: string) => host === end || host.endsWith(`.${end}`);

function fromBoard(board: JobBoard, { hostname, pathname }: URL): LinkSays {
  const before = hostname.slice(0, -board.host.length - 1).split('.');
  const own = board.companyInHost === true ? (before[0] ?? '').replace(/^(?:careers|jobs)-/, '') : '';
  const path = pathname.split('/').filter((part) => part !== '');
  return { ...some('company', companyOf(own)), ...alongPath(board.path.split('/'), path), board };
}

/** "careers.acme.co.uk" is Acme's; the path may name the job. */
function fromOwnSite({ hostname, pathname }: URL, words: AdWords): LinkSays {
  const company = companyInHost(hostname, words);
  const title = pathname
    .split('/')
    .map(titleOf)
    .findLast((part) => words.hasJobNoun(part));
  return { ...some('company', company), ...some('title', title ?? '') };
}

/** The name of whom a host belongs to, as far as it shows: "mail.acme.co.uk" is Acme's. An address of numbers is nobody's. */
export function companyInHost(hostname: string, { knowledge }: AdWords): string {
  if (/^[\d.]+$|:|^localhost$/.test(hostname)) return '';
  const parts = hostname.toLowerCase().split('.').slice(0, -1);
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) <= 3 && knowledge.hostWords.includes(parts.at(-1) ?? ''))
    parts.pop();
  const own = parts.filter((part) => !knowledge.hostWords.includes(part)).at(-1) ?? '';
  return own.startsWith('xn--') ? '' : companyOf(own);
}

/** What a link says without being opened: by the pattern of its board, else by whose host it is. Takes a link that was kept. */
export function linkSays(link: string, words: AdWords): LinkSays {
  const url = new URL(link);
  const board = words.knowledge.boards.find(({ host }) => isUnder(url.hostname.toLowerCase(), host));
  return board === undefined ? fromOwnSite(url, words) : fromBoard(board, url);
}
