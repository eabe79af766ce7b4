/** Something a page says in microdata: `itemscope` with its `itemprop`s. */
export interface PageItem {
  /** The last part of its type, "JobPosting" of "https://schema.org/JobPosting"; empty where it has none. */
  readonly type: string;
  readonly properties: Readonly<Record<string, readonly PageValue[]>>;
}

export type PageValue = string | PageItem;

/** What a page says, without having run or loaded anything of it. */
export interface WebPage {
  readonly title: string;
  /** The first heading of the first order. */
  readonly heading: string;
  /** By name or property in small letters, such as "og:title"; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Its address by its own word; may be anything. */
  readonly canonical: string;
  /** The values of its JSON-LD scripts, as they were parsed: of any shape. */
  readonly linkedData: readonly unknown[];
  readonly items: readonly PageItem[];
  /** Where it leads; may be anything, "javascript:" included. */
  readonly hrefs: readonly string[];
  /** What a reader sees, one block a line; navigation and buttons only where there is nothing else. */
  readonly text: string;
}
