import type { CalendarDate } from '@/lib/calendar-date';
import { readPage } from '@/lib/web-page/read-page';
import type { WebPage } from '@/lib/web-page/web-page';
import type { DateOrder } from '@/domain/hunt/import/read-day';
import type { AdKnowledge, AdRead, PastedAd } from './ad';
import { startDraft, tidy } from './ad-draft';
import { labelledIn, linesOf, withoutNoise } from './ad-lines';
import type { AdReading } from './ad-reading';
import { type AdWords, adWords, nameCased, plain, titleCased } from './ad-words';
import { fieldsFromFirstLines, titleFromFirstLines } from './fields-from-first-lines';
import { fieldsFromHead } from './fields-from-head';
import { fieldsFromLabels } from './fields-from-labels';
import { fieldsFromPosting } from './fields-from-posting';
import { fieldsFromAnywhere, fieldsFromSentences } from './fields-from-sentences';
import { linksIn } from './link-in';
import { companyInHost, linkSays } from './link-says';
import { postingsIn, postingsInItems, textOf, type Thing } from './posting-data';
import { keptLink, readAdLink } from './read-ad-link';
import { splitTitle } from './split-title';

export interface AdContext {
  readonly today: CalendarDate;
  /** How the candidate writes 03/04/2026, where that is known. */
  readonly order?: DateOrder;
}

/** Of the text and of the markup each; an ad has some 5,000. */
const MOST_CHARACTERS = 200_000;
/** Longer than that, a single line is an ad and no job with its employer. */
const LONGEST_TYPED = 120;

/** Where the order of the numbers is not known, the money says where the ad was written. */
function orderOf(text: string, order: DateOrder | undefined): DateOrder | undefined {
  if (order !== undefined) return order;
  const start = text.slice(0, 20_000);
  if (/[£€₹]/.test(start)) return 'day-first';
  return /\$\s?\d/.test(start) ? 'month-first' : undefined;
}

/** Source code of a page pasted as text. */
const isMarkup = (text: string) =>
  /^\s*<(?:!doctype|html|head|body|div|script|article|section|main|table)\b/i.test(text) ||
  /<script[^>]{0,200}ld\+json/i.test(text);

function startReading(text: string, words: AdWords, { today, order }: AdContext): AdReading {
  const { months, daysAgo } = words.knowledge;
  return { words, draft: startDraft(), days: { today, order: orderOf(text, order), months, daysAgo } };
}

/** A page about one job may list others like it: the one that its title or text begins with is meant. */
function offerPostings(
  postings: readonly Thing[],
  page: WebPage,
  from: 'job-posting' | 'microdata',
  { draft }: AdReading,
) {
  const shownFirst = plain(`${page.meta.get('og:title') ?? ''} ${page.title} ${page.heading}`);
  const isMeant = (posting: Thing) => textOf(posting.title) !== '' && shownFirst.includes(plain(textOf(posting.title)));
  const meant = postings.find(isMeant) ?? postings[0];
  if (meant === undefined) return;
  const isOne = postings.length === 1 || isMeant(meant);
  if (!isOne) draft.remarks.add('several-jobs');
  draft.offer(from, isOne ? 'sure' : 'guess', fieldsFromPosting(meant));
}

function offerPage(page: WebPage, reading: AdReading): void {
  offerPostings(postingsIn(page.linkedData), page, 'job-posting', reading);
  offerPostings(postingsInItems(page), page, 'microdata', reading);
}

function offerText(text: string, { words, draft, days }: AdReading): void {
  const reading = { words, draft, days };
  const lines = linesOf(text);
  const said = withoutNoise(lines, words);
  // A board's own lines are no part of the ad, yet say when it was posted.
  fieldsFromLabels(labelledIn(said, words), reading);
  titleFromFirstLines(said, reading);
  fieldsFromSentences(said, reading);
  fieldsFromFirstLines(said, reading);
  fieldsFromAnywhere(lines, reading);
}

/** Of the links of a text the one to a board, else the first. */
function offerLink(text: string, { words, draft }: AdReading): void {
  const links = linksIn(text);
  const ofBoard = links.find((link) => linkSays(link, words).board !== undefined);
  draft.offer('link', ofBoard === undefined && links.length > 1 ? 'guess' : 'likely', { link: ofBoard ?? links[0] });
}

/** What nobody said can be guessed from the link, or from where an answer goes to. */
function offerFromLink({ words, draft }: AdReading): void {
  const link = keptLink(draft.valueOf('link') ?? '');
  if (link !== undefined) {
    const { title, company } = linkSays(link, words);
    draft.offer('link', 'guess', { title, company });
  }
  const host = draft.valueOf('contactEmail')?.split('@')[1]?.toLowerCase() ?? '';
  if (host !== '' && !words.knowledge.freeMail.includes(host)) {
    draft.offer('link', 'guess', { company: companyInHost(host, words) });
  }
}

const finished = ({ draft }: AdReading): AdRead => {
  const fields = draft.fields();
  if (Object.keys(fields).length === 0) return { kind: 'refused', reason: 'nothing-found' };
  return { kind: 'read', fields, remarks: [...draft.remarks].sort() };
};

function readTyped(line: string, reading: AdReading): AdRead {
  fieldsFromSentences([line], reading);
  if (!reading.draft.has('title')) {
    const { title = '', company = '', location } = splitTitle(line, reading.words);
    const isSmall = line === line.toLowerCase();
    const cased = isSmall ? { title: titleCased(title), company: nameCased(company) } : { title, company };
    reading.draft.offer('typed', 'guess', { ...cased, location });
  }
  return finished(reading);
}

function readLong(text: string, html: string, reading: AdReading): AdRead {
  const page = html === '' ? undefined : readPage(html);
  if (page !== undefined) offerPage(page, reading);
  if (page !== undefined) fieldsFromHead(page, reading);
  const shown = text === '' ? (page?.text ?? '') : text;
  offerText(shown, reading);
  offerLink(shown, reading);
  offerFromLink(reading);
  return finished(reading);
}

/** The text and the markup of a paste, each bounded; markup pasted as text is markup. */
function partsOf({ text = '', html = '' }: PastedAd) {
  const typed = text.slice(0, MOST_CHARACTERS);
  const isCut = text.length > MOST_CHARACTERS || html.length > MOST_CHARACTERS;
  return isMarkup(typed)
    ? { text: '', html: typed.trim(), isCut }
    : { text: typed.trim(), html: html.slice(0, MOST_CHARACTERS).trim(), isCut };
}

const isTyped = (text: string) =>
  text.length <= LONGEST_TYPED && !/[\n\r]/.test(text) && linksIn(text).length === 0 && !/\S@\S/.test(text);

function readLink(link: string, reading: AdReading): AdRead {
  reading.draft.offer('link', 'sure', { link });
  offerFromLink(reading);
  return finished(reading);
}

/**
 * Suggests what a pasted ad, a pasted link or a few typed words say of a job: each field with where it was read and how sure
 * that is. Nothing is run and nothing is fetched. Of a longer paste the first 200,000 characters are read. A link alone that
 * may not be kept is refused with its reason; in an ad, such a link is passed over. Days without a year are those next to `today`.
 * Source: peers.md 7 and 1a (schema.org JobPosting), ux.md 2.13.
 */
export function readAd(pasted: PastedAd, knowledge: AdKnowledge, context: AdContext): AdRead {
  const { text, html, isCut } = partsOf(pasted);
  if (text === '' && html === '') return { kind: 'refused', reason: 'nothing-pasted' };
  const reading = startReading(text || html, adWords(knowledge), context);
  if (isCut) reading.draft.remarks.add('only-the-beginning-was-read');
  const link = readAdLink(text);
  if (link !== undefined) return link.kind === 'refused' ? link : readLink(link.link, reading);
  return html === '' && isTyped(text) ? readTyped(tidy(text), reading) : readLong(text, html, reading);
}
