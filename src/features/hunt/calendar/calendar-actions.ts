'use server';

import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { renewFeed, revokeFeeds } from '@/server/calendar-store';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';

const form = z.object({ key: z.string().min(8).max(64), then: z.enum(['make', 'stop']).default('make') });

export interface FeedState extends FormState {
  /** Whether there is an address in use now. */
  readonly isActive?: boolean;
  /** The path of the new address: shown this once. */
  readonly path?: string;
}

/** Makes a new address, or ends the one there is. The page stays: an address that is shown goes with what it says. */
export const feedAction = candidateAction<typeof form, FeedState>(form, async ({ then }, candidateId) => {
  if (then === 'stop') {
    await revokeFeeds(candidateId, now());
    forgetOldPages();
    return { problems: [], typed: {}, isActive: false };
  }
  const token = await renewFeed(candidateId, now());
  forgetOldPages();
  return { problems: [], typed: {}, isActive: true, path: paths.calendarFeed(token) };
});
