'use client';

import { useEffect } from 'react';

const page = () => document.getElementById('page');

/** The element and what stands around it, the nearest first. */
function placesAround(element: Element): readonly HTMLElement[] {
  const places: HTMLElement[] = [];
  let place: Element | null = element;
  while (place !== null && place !== page() && place !== document.body) {
    if (place instanceof HTMLElement) places.push(place);
    place = place.parentElement;
  }
  return places;
}

/**
 * When what had the focus goes away (the page changed, a card was set aside), browsers put the focus on nothing: a screen
 * reader falls silent, and the next Tab may start at the top. This puts it on the nearest place that is still there.
 */
export function KeepFocus() {
  useEffect(() => {
    let places: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) places = placesAround(target);
    };
    const recover = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || places[0] === undefined || places[0].isConnected) return;
      const place = places.find(({ isConnected }) => isConnected) ?? page();
      places = [];
      if (place === null) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.dataset.keepsFocus = '';
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(recover);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return null;
}
