import 'server-only';
import { cache } from 'react';
import { drawPicture } from '@/knowledge/draw-picture';
import { dayInWords } from '@/lib/calendar-date';
import { today } from '@/server/clock';
import { findInterview } from '@/server/interview-store';
import { findTold } from '@/server/redraw-diagnosis';
import { currentCandidate } from '@/server/session';
import { pictureView } from './picture-view';

/** The picture of one interview, drawn from the answers as they are now; undefined is a 404, also for somebody else's. */
export const findPicture = cache(async (interviewId: string) => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const [interview, told] = await Promise.all([
    findInterview(candidateId, interviewId),
    findTold(candidateId, interviewId),
  ]);
  if (interview === undefined || told === undefined) return undefined;
  const { employer, jobTitle } = interview.application;
  const day = interview.heldOn && dayInWords(interview.heldOn, today(interview.timeZone));
  return {
    interviewId,
    caption: [employer, jobTitle, day].filter(Boolean).join(' · '),
    view: pictureView(interviewId, drawPicture(told), told.answers),
    reasons: Object.fromEntries(told.setAside.map(({ findingId, reason }) => [findingId, reason])),
  };
});

export type Picture = NonNullable<Awaited<ReturnType<typeof findPicture>>>;
