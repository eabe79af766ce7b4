'use client';

import type { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { SheetNow } from './letter-hand';

/** Where what belongs to a passage is told by, on the element: its id. */
const PASSAGE = 'data-passage';
const SEAM = 'data-seam';

/**
 * Puts the handles and the seams beside their passages. Passages run on within a line, so only the browser knows where each begins.
 * Handles that would lie on one another move apart.
 */
export function usePlaces(
  margin: RefObject<HTMLElement | null>,
  view: EditorView,
  now: SheetNow,
  /** The passage whose menu is open. */
  open: string | undefined,
): void {
  useLayoutEffect(() => {
    if (margin.current !== null) placeAll(margin.current, view, now);
  }, [margin, view, now, open]);

  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (margin.current !== null) placeAll(margin.current, view, now);
    });
    observer.observe(view.dom);
    return () => observer.disconnect();
  }, [margin, view, now]);
}

function placeAll(margin: HTMLElement, view: EditorView, now: SheetNow): void {
  const origin = margin.getBoundingClientRect().top;
  let free = 0;
  for (const { id, pos } of now.passages) {
    const lines = linesOf(view.nodeDOM(pos));
    if (lines === undefined) continue;
    const handle = margin.querySelector<HTMLElement>(`[${PASSAGE}="${id}"]`);
    if (handle !== null) {
      const top = Math.max(lines.top - origin + (lines.first - handle.offsetHeight) / 2, free);
      handle.style.insetBlockStart = `${String(Math.round(top))}px`;
      free = top + handle.offsetHeight;
      const menu = handle.querySelector<HTMLElement>('[data-menu]');
      // Below the passage, so that another wording can be read while it is chosen.
      if (menu !== null) menu.style.insetBlockStart = `${String(Math.round(lines.bottom - origin - top) + 4)}px`;
    }
    const seam = margin.querySelector<HTMLElement>(`[${SEAM}="${id}"]`);
    if (seam !== null) {
      seam.style.insetBlockStart = `${String(Math.round(lines.top - origin))}px`;
      seam.style.blockSize = `${String(Math.round(lines.bottom - lines.top))}px`;
    }
  }
}

function linesOf(node: Node | null) {
  if (!(node instanceof HTMLElement)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ height }) => height > 0);
  const first = rects[0] ?? node.getBoundingClientRect();
  const bottom = Math.max(first.bottom, ...rects.map((rect) => rect.bottom));
  return { top: first.top, first: first.height, bottom };
}
