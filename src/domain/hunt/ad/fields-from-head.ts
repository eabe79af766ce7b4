import type { WebPage } from '@/lib/web-page/web-page';
import type { AdReading } from './ad-reading';
import { keptLink } from './read-ad-link';
import { linkSays } from './link-says';
import { splitTitle } from './split-title';

/** "Acme hiring Nurse in Leeds, England | LinkedIn" and "Job Application for Nurse at Acme". */
const HIRING = /^(?<company>.{2,80}?) hiring (?<title>.{2,120}?)(?: in (?<location>.{2,80}?))?(?: [|-] LinkedIn)?$/i;
const APPLICATION = /^(?:job application for|stellenangebot:?|job:|apply for|careers?:) (?<title>.{2,150})$/i;

/** The last part of a title is the name of the site, where the site says what it is called or is a known board. */
function withoutSite(title: string, { meta }: WebPage, { words }: AdReading): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const isSite =
    words.knowledge.boards.some((board) => last.includes(board.title.toLowerCase())) ||
    /^(?:careers?|jobs?)\b/.test(last);
  const isNamed = parts.length > 2 && last !== '' && last === meta.get('og:site_name')?.toLowerCase();
  return parts.length > 1 && (isSite || isNamed)
    ? title.slice(0, title.toLowerCase().lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, '')
    : title;
}

function readTitle(title: string, page: WebPage, reading: AdReading): void {
  const hiring = HIRING.exec(title)?.groups;
  if (hiring !== undefined) {
    reading.draft.offer('page-head', 'likely', hiring);
    return;
  }
  const text = withoutSite(title, page, reading);
  const applied = APPLICATION.exec(text)?.groups?.title ?? text;
  if (reading.words.hasJobNoun(applied)) reading.draft.offer('page-head', 'likely', splitTitle(applied, reading.words));
}

/** What a page says of itself in its head and its first heading. A site that is a known board is nobody's employer. */
export function fieldsFromHead(page: WebPage, reading: AdReading): void {
  const { words, draft } = reading;
  const titles = [page.meta.get('og:title') ?? '', page.title].map((title) => title.slice(0, 300).trim());
  for (const title of titles) if (title !== '') readTitle(title, page, reading);
  if (words.hasJobNoun(page.heading)) draft.offer('page-head', 'likely', { title: page.heading });
  const link = [page.canonical, page.meta.get('og:url') ?? '', ...page.hrefs.filter((href) => isOfBoard(href, reading))]
    .map(keptLink)
    .find((one) => one !== undefined);
  draft.offer('page-head', 'likely', { link });
  const site = page.meta.get('og:site_name') ?? '';
  const isBoard = words.knowledge.boards.some((board) => site.toLowerCase().includes(board.title.toLowerCase()));
  if (!isBoard && words.isCompanyWord(site))
    draft.offer('page-head', 'guess', { company: site.replace(/\s+(?:careers?|jobs)$/i, '') });
}

function isOfBoard(href: string, { words }: AdReading): boolean {
  const link = keptLink(href);
  if (link === undefined) return false;
  const says = linkSays(link, words);
  return says.board !== undefined && (says.title ?? says.company) !== undefined;
}
