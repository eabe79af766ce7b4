import { Parser } from 'htmlparser2';
import { readLinkedData } from './linked-data';
import { type Attributes, collectHead } from './page-head';
import { collectItems } from './page-items';
import type { WebPage } from './web-page';

/** A page nests some 30 deep. The parser slows down with the square of the depth, so that what is deeper is read without it. */
const DEEPEST = 500;
/** Small enough that the depth is looked at in time. */
const PART = 2048;

const words = (text: string) => new Set(text.split(' '));
const blocks = words(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol ' +
    'p pre section table tbody td th thead title tr ul',
);
type Place = 'seen' | 'aside' | 'head' | 'unseen' | 'title' | 'heading' | 'linked-data';

const anywhere: ReadonlyMap<string, Place> = new Map([
  ['head', 'head'],
  ['body', 'seen'],
  ...[...words('script style noscript template svg math object iframe')].map((name) => [name, 'unseen'] as const),
]);
const whereSeen: ReadonlyMap<string, Place> = new Map([
  ['h1', 'heading'],
  ...[...words('nav button select menu dialog')].map((name) => [name, 'aside'] as const),
]);

const ofHeads = words('title meta link base');

/** What is of no head ends one that nobody closed. */
const withinOf = (name: string, around: Place): Place => (around === 'head' && !ofHeads.has(name) ? 'seen' : around);

function placeOf(name: string, { type = '' }: Attributes, around: Place): Place {
  if (name === 'script' && type.trim().toLowerCase().startsWith('application/ld+json')) return 'linked-data';
  if (name === 'title' && around !== 'unseen') return 'title';
  const within = withinOf(name, around);
  return anywhere.get(name) ?? (within === 'seen' ? whereSeen.get(name) : undefined) ?? within;
}

/** Hears the tags of a page and keeps what `WebPage` is made of. */
function listener() {
  const texts: Record<Place, string[]> = {
    seen: [],
    aside: [],
    head: [],
    unseen: [],
    title: [],
    heading: [],
    'linked-data': [],
  };
  const places: Place[] = [];
  const linkedData: unknown[] = [];
  const head = collectHead();
  const items = collectItems();
  let headings = 0;
  const place = (): Place => places.at(-1) ?? 'seen';

  function broken(name: string): void {
    if (!blocks.has(name)) return;
    texts.seen.push('\n');
    texts.aside.push('\n');
  }

  return {
    depth: () => places.length,
    rest: (text: string) => texts.seen.push(text),
    onopentag(name: string, attributes: Attributes) {
      head.opened(name, attributes);
      broken(name);
      items.opened(attributes);
      places.push(placeOf(name, attributes, place()));
    },
    ontext(text: string) {
      const at = place();
      if (at === 'heading') {
        texts.seen.push(text);
        if (headings === 0) texts.heading.push(text);
      } else if (at !== 'unseen') texts[at].push(text);
      if (at !== 'unseen' && at !== 'linked-data') items.read(text);
    },
    onclosetag(name: string) {
      broken(name);
      items.closed();
      const at = places.pop();
      if (at === 'linked-data') linkedData.push(...readLinkedData(texts['linked-data'].splice(0).join('')));
      if (at === 'heading' && place() !== 'heading') headings += 1;
    },
    page(): WebPage {
      const seen = texts.seen.join('').trim();
      const lineOf = (at: Place) => texts[at].join('').replaceAll(/\s+/g, ' ').trim();
      return {
        title: lineOf('title'),
        heading: lineOf('heading'),
        ...head.told(),
        linkedData,
        items: items.found,
        text: seen === '' ? texts.aside.join('').trim() : seen,
      };
    },
  };
}

/**
 * Reads the markup of a page, however mangled. Runs nothing, loads nothing, and never throws. The caller bounds the length;
 * the time grows with it and not with the depth.
 */
export function readPage(markup: string): WebPage {
  const heard = listener();
  const parser = new Parser(heard, { decodeEntities: true });
  let at = 0;
  for (; at < markup.length && heard.depth() < DEEPEST; at += PART) parser.write(markup.slice(at, at + PART));
  parser.end();
  if (at < markup.length) heard.rest(`\n${withoutTags(markup.slice(at))}`);
  return heard.page();
}

const withoutTags = (markup: string) => markup.replaceAll(/<[^<>]*>?/g, '\n');
