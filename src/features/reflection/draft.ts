'use client';

/** What could not be sent yet, kept in this browser until the server has it. */
const keyOf = (draftId: string) => `goldseam.draft.${draftId}`;

/** Hidden fields belong to the page that is shown, not to the words. */
const isWords = (name: string) => name === 'chosen' || name.startsWith('field.');

type Pair = readonly [name: string, value: string];

export function keepDraft(draftId: string, form: HTMLFormElement): void {
  const pairs = [...new FormData(form)].filter(([name, value]) => isWords(name) && typeof value === 'string');
  try {
    localStorage.setItem(keyOf(draftId), JSON.stringify(pairs));
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

const isPair = (pair: unknown): pair is Pair =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

/** The words of an earlier visit that never reached the server, or undefined. */
export function findDraft(draftId: string): readonly Pair[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null');
    return Array.isArray(kept) && kept.every(isPair) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the words back into the fields they were typed in. */
export function restoreDraft(form: HTMLFormElement, pairs: readonly Pair[]): void {
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
