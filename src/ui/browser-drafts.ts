/** Words that could not be sent yet are kept in this browser until the server has them. */
const PREFIX = 'goldseam.draft.';
const keyOf = (draftId: string) => `${PREFIX}${draftId}`;

/** Hidden fields belong to the page that is shown, not to the words. */
const isWords = (name: string) => name === 'chosen' || name.startsWith('field.');

type Pair = readonly [name: string, value: string];

export interface Draft {
  /** What the words were written over: a newer answer on the server is a conflict, not something to replace. */
  readonly version: number;
  readonly pairs: readonly Pair[];
}

export function keepDraft(draftId: string, form: HTMLFormElement): void {
  const data = new FormData(form);
  const pairs = [...data].filter(([name, value]) => isWords(name) && typeof value === 'string');
  try {
    localStorage.setItem(keyOf(draftId), JSON.stringify({ version: Number(data.get('version')), pairs }));
  } catch {
    // A browser that keeps nothing still shows the words on the page.
  }
}

export function forgetDraft(draftId: string): void {
  try {
    localStorage.removeItem(keyOf(draftId));
  } catch {
    // Nothing was kept.
  }
}

/** What is deleted takes its drafts with it: their ids begin with its own. */
export function forgetDraftsOf(group: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keyOf(`${group}/`))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
}

const isPair = (pair: unknown): pair is Pair =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'pairs' in kept &&
  Array.isArray(kept.pairs) &&
  kept.pairs.every(isPair);

/** The words of an earlier visit that never reached the server, or undefined. */
export function findDraft(draftId: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the words back into the fields they were typed in. */
export function restoreWords(form: HTMLFormElement, pairs: readonly Pair[]): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
      control.checked = pairs.some(([name, value]) => name === control.name && value === control.value);
    } else if (
      (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) &&
      isWords(control.name)
    ) {
      control.value = pairs.find(([name]) => name === control.name)?.[1] ?? '';
    }
  }
}
