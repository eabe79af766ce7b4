'use client';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts other words in the place of a stretch as if they were typed: Ctrl+Z takes it back. */
export function replaceWords(field: HTMLTextAreaElement, { start, end, text }: Replacement): void {
  field.focus();
  field.setSelectionRange(start, end);
  if (typeIn(text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function typeIn(text: string): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The one way that keeps the browser's own undo; every browser still has it.
    return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  } catch {
    return false;
  }
}
