import type { PageItem, PageValue } from './web-page';

/** A job has some 20 properties; pages that list jobs have many of them. */
const MOST_VALUES = 500;
const LONGEST_VALUE = 5000;

interface OpenItem {
  readonly type: string;
  readonly properties: Record<string, PageValue[]>;
}

interface OpenElement {
  readonly item: OpenItem | undefined;
  /** The names under which its text is wanted, with what was read so far. */
  text: { readonly names: readonly string[]; value: string; readonly of: OpenItem } | undefined;
}

/** Where an element keeps its value when it is not its text. */
const valueAttributes = ['content', 'datetime', 'href', 'src', 'value'] as const;

const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\s+/).filter((name) => name !== '');

/** Gathers microdata while the tags of a page go by. */
export function collectItems() {
  const open: OpenElement[] = [];
  const found: PageItem[] = [];
  /** The ones that an element in between may add to. */
  const items: OpenItem[] = [];
  const wanted: NonNullable<OpenElement['text']>[] = [];
  let values = 0;

  const add = (item: OpenItem, names: readonly string[], value: PageValue) => {
    for (const name of names) {
      if (values >= MOST_VALUES) return;
      values += 1;
      (item.properties[name] ??= []).push(value);
    }
  };

  const startItem = (attributes: Readonly<Record<string, string>>, names: readonly string[]): OpenItem => {
    const type = (namesIn(attributes.itemtype)[0] ?? '').split(/[/#]/).at(-1) ?? '';
    const item: OpenItem = { type, properties: Object.create(null) as Record<string, PageValue[]> };
    const parent = items.at(-1);
    if (parent !== undefined && names.length > 0) add(parent, names, item);
    else if (values < MOST_VALUES) {
      values += 1;
      found.push(item);
    }
    items.push(item);
    return item;
  };

  const startText = (attributes: Readonly<Record<string, string>>, names: readonly string[]): OpenElement['text'] => {
    const of = items.at(-1);
    if (of === undefined || names.length === 0 || values >= MOST_VALUES) return undefined;
    const attribute = valueAttributes.find((name) => attributes[name] !== undefined);
    if (attribute !== undefined) {
      add(of, names, attributes[attribute] ?? '');
      return undefined;
    }
    const text = { names, value: '', of };
    wanted.push(text);
    return text;
  };

  return {
    found: found as readonly PageItem[],
    opened(attributes: Readonly<Record<string, string>>) {
      const names = namesIn(attributes.itemprop);
      if (attributes.itemscope === undefined) open.push({ item: undefined, text: startText(attributes, names) });
      else open.push({ item: startItem(attributes, names), text: undefined });
    },
    read(text: string) {
      // Only the few innermost: a page has no reason to nest properties deeply.
      for (const one of wanted.slice(-4)) if (one.value.length < LONGEST_VALUE) one.value += text;
    },
    closed() {
      const element = open.pop();
      if (element?.item !== undefined) items.pop();
      if (element?.text === undefined) return;
      wanted.pop();
      const { of, names, value } = element.text;
      add(of, names, value.slice(0, LONGEST_VALUE).trim());
    },
  };
}
