/** What somebody does not want to hear about a letter: kept in this browser, and deleted with the interview's drafts. */
export interface PutAside {
  readonly kept: readonly Kept[];
  /** Kinds that are turned off, by the name their cards have. */
  readonly off: readonly string[];
}

/** These words, flagged for this reason, stay as they are. */
export interface Kept {
  readonly rule: string;
  readonly quote: string;
}

export const nothingAside: PutAside = { kept: [], off: [] };

// Where unsaved words of an interview are kept: what is deleted with it takes this along.
const keyOf = (interviewId: string) => `goldseam.draft.${interviewId}/letter-review`;

const isTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((one) => typeof one === 'string');

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  'rule' in one &&
  'quote' in one &&
  typeof one.rule === 'string' &&
  typeof one.quote === 'string';

export function readAside(json: string | null): PutAside {
  try {
    const kept: unknown = JSON.parse(json ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('kept' in kept) || !('off' in kept)) return nothingAside;
    return Array.isArray(kept.kept) && kept.kept.every(isKept) && isTexts(kept.off)
      ? { kept: kept.kept, off: kept.off }
      : nothingAside;
  } catch {
    return nothingAside;
  }
}

// A browser that keeps nothing still remembers while the page is open.
const remembered = new Map<string, string>();
const listeners = new Set<() => void>();

export function asideChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function findAside(interviewId: string): string | null {
  try {
    return remembered.get(interviewId) ?? localStorage.getItem(keyOf(interviewId));
  } catch {
    return null;
  }
}

export function keepAside(interviewId: string, aside: PutAside): void {
  const json = JSON.stringify(aside);
  try {
    localStorage.setItem(keyOf(interviewId), json);
  } catch {
    remembered.set(interviewId, json);
  }
  listeners.forEach((listener) => listener());
}

export const isAside = ({ kept, off }: PutAside, one: Kept & { readonly label: string }): boolean =>
  off.includes(one.label) || kept.some(({ rule, quote }) => rule === one.rule && quote === one.quote);
