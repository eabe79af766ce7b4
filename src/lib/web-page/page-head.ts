const MOST_HREFS = 500;

export type Attributes = Readonly<Record<string, string>>;

/** Gathers what a page says of itself in its head, and where it leads. */
export function collectHead() {
  const meta = new Map<string, string>();
  const hrefs: string[] = [];
  const canonicals: string[] = [];
  const hear: Readonly<Record<string, (attributes: Attributes) => void>> = {
    meta({ property, name, content = '' }) {
      const key = (property ?? name ?? '').toLowerCase();
      if (key !== '' && !meta.has(key)) meta.set(key, content.trim());
    },
    link({ rel, href }) {
      if (rel?.toLowerCase() === 'canonical' && href !== undefined) canonicals.push(href.trim());
    },
    a({ href = '' }) {
      if (href !== '' && hrefs.length < MOST_HREFS) hrefs.push(href.trim());
    },
  };
  return {
    opened(name: string, attributes: Attributes) {
      if (Object.hasOwn(hear, name)) hear[name]?.(attributes);
    },
    told: () => ({ meta, hrefs, canonical: canonicals[0] ?? '' }),
  };
}
