'use client';

import { useLinkStatus } from 'next/link';

/**
 * Inside a link: says that the next page is on its way, once that takes longer than a second. There is no loading page
 * instead of it: that would be sent before the page is known, so a page that is not there could no longer answer 404, and
 * without JavaScript the page would never take its place.
 */
export function Opening() {
  const { pending } = useLinkStatus();
  return pending ? <span className="after-a-second font-normal">Opening…</span> : null;
}
