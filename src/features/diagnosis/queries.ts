import 'server-only';
import { cache } from 'react';
import { whatChanged } from '@/domain/diagnosis/what-changed';
import { drawPicture } from '@/knowledge/draw-picture';
import { STORY } from '@/knowledge/questions/story';
import { dayInWords } from '@/lib/calendar-date';
import { remember } from '@/lib/remember';
import { today } from '@/server/clock';
import { findInterview } from '@/server/interview-store';
import { findTold, type Told } from '@/server/redraw-diagnosis';
import { currentCandidate } from '@/server/session';
import { findReading } from '@/server/story-reading';
import { changeText } from './change-text';
import { pictureView } from './picture-view';
import type { Grounds } from './reasons';

const loadModel = async () => (await import('@/knowledge/reader')).readerModel();

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
  const { answers, disagreements, outcome } = told;
  const reading = await findReading(answers[STORY.question]?.fields[STORY.field], loadModel);
  return {
    interviewId,
    caption: [employer, jobTitle, day].filter(Boolean).join(' · '),
    reasons: Object.fromEntries(told.setAside.map(({ findingId, reason }) => [findingId, reason])),
    ...drawn({ interviewId, told: { answers, disagreements, outcome }, reading }),
  };
});

export type Picture = NonNullable<Awaited<ReturnType<typeof findPicture>>>;

/** As many pictures as somebody goes back and forth between. */
const KEPT = 20;

interface ToDraw extends Pick<Grounds, 'interviewId' | 'reading'> {
  readonly told: Told;
}

/** What the answers alone decide. */
const drawn = remember(
  ({ interviewId, told, reading }: ToDraw) => ({
    view: pictureView({ interviewId, diagnosis: drawPicture(told), answers: told.answers, reading }),
    changed: changedByTheNewest(told),
  }),
  KEPT,
);

/** The picture without what was set aside last, laid beside the one with it. */
function changedByTheNewest(told: Told): readonly string[] {
  const newest = told.disagreements.at(-1);
  if (newest === undefined) return [];
  const before = drawPicture({ ...told, disagreements: told.disagreements.slice(0, -1) });
  return changeText(newest, whatChanged(before, drawPicture(told)));
}
