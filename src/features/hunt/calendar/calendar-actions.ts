'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { renewFeed, revokeFeeds } from '@/server/calendar-store';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';

const form = z.object({ key: z.string().min(8).max(64) });

export interface FeedState extends FormState {
  /** The path of the new address: shown this once. */
  readonly path?: string;
}

export const renewFeedAction = candidateAction<typeof form, FeedState>(form, async (_form, candidateId) => {
  const token = await renewFeed(candidateId, now());
  return { problems: [], typed: {}, path: paths.calendarFeed(token) };
});

export const revokeFeedAction = candidateAction(form, async (_form, candidateId): Promise<FormState> => {
  await revokeFeeds(candidateId, now());
  forgetOldPages();
  redirect(paths.calendar);
});
