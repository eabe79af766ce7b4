import type { PageItem, WebPage } from '@/lib/web-page/web-page';

/** A thing of linked data or microdata: its properties by name, each of any shape. */
export type Thing = Readonly<Record<string, unknown>>;

/** A page about a job says a few hundred things; one that is made to be slow says more. */
const MOST_THINGS = 20_000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

const shortType = (type: unknown): string => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? '') : '');
const isPosting = (thing: Thing) => listOf(thing['@type']).some((type) => shortType(type) === 'JobPosting');

/** Every job posting in linked data: alone, in a list, in "@graph" or inside something else. The order is the page's. */
export function postingsIn(linkedData: readonly unknown[]): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [...linkedData].reverse();
  for (let seen = 0; waiting.length > 0 && seen < MOST_THINGS; seen += 1) {
    const value = waiting.pop();
    if (isThing(value) && isPosting(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      const inside = Object.values(value);
      for (let at = Math.min(inside.length, MOST_THINGS) - 1; at >= 0; at -= 1) waiting.push(inside[at]);
    }
  }
  return found;
}

/** Items nest as the tags of a page do, whose depth is bounded. */
const asThing = ({ type, properties }: PageItem): Thing => ({
  ...Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [
      name,
      values.map((value) => (typeof value === 'string' ? value : asThing(value))),
    ]),
  ),
  '@type': type,
});

export const postingsInItems = ({ items }: WebPage): readonly Thing[] => postingsIn(items.map(asThing));

export const firstThing = (value: unknown): Thing | undefined => listOf(value).find(isThing);

const plainText = (value: unknown): string => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : '';
};

const nameOf = (value: unknown): string =>
  isThing(value) ? (listOf(value.name ?? value['@value']).map(plainText)[0] ?? '') : '';

/** The first text of a value: itself, or the name of a thing. */
export function textOf(value: unknown): string {
  for (const one of listOf(value).slice(0, 20)) {
    const text = plainText(one) || nameOf(one);
    if (text !== '') return text;
  }
  return '';
}
