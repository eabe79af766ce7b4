import 'server-only';
import { cache } from 'react';
import { quietUntil } from '@/domain/hunt/quiet-until';
import { type CalendarDate, compareDates, dayAt, dayInWords } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { today } from '@/server/clock';
import { listContacts, listOutcomes, type StoredContact, type StoredOutcome } from '@/server/contact-store';
import { findProgress, type InterviewProgress } from '@/server/interview-progress';
import { currentCandidate } from '@/server/session';
import { channelInLine, outcomeText } from '@/knowledge/contact-words';
import { contactText, stepText, words } from './copy';
import { titleOf } from './queries';

export type TaskState = 'not-started' | 'in-progress' | 'completed' | 'cannot-start';

export interface Task {
  readonly id: string;
  readonly text: string;
  readonly state: TaskState;
  readonly href: string;
}

export interface HistoryEntry {
  readonly key: string;
  readonly at: CalendarDate;
  readonly day: string;
  readonly text: string;
}

/** One interview as a list of tasks and of what happened, newest first; undefined is a 404, also for somebody else's. */
export const findHub = cache(async (interviewId: string) => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const [interview, contacts, outcomes] = await Promise.all([
    findProgress(candidateId, interviewId),
    listContacts(candidateId, interviewId),
    listOutcomes(candidateId, interviewId),
  ]);
  if (interview === undefined) return undefined;
  const day = today(interview.timeZone);
  const quiet = quietUntil(contacts, interview.hearBackOn);
  const [outcome] = outcomes;
  return {
    interviewId,
    title: titleOf(interview),
    heldOn: interview.heldOn && dayInWords(interview.heldOn, day),
    outcome: outcome?.kind,
    quiet:
      quiet !== undefined && outcome === undefined && quiet > day
        ? `${stepText.wait} ${dayInWords(quiet, day)}`
        : undefined,
    tasks: tasksOf(interviewId, interview, contacts.length > 0, outcome !== undefined),
    history: historyOf(interview, contacts, outcomes, day),
  };
});

function historyOf(
  { createdAt, finishedAt, timeZone }: InterviewProgress,
  contacts: readonly StoredContact[],
  outcomes: readonly StoredOutcome[],
  day: CalendarDate,
): readonly HistoryEntry[] {
  const entry = (key: string, at: CalendarDate, text: string): HistoryEntry => ({
    key,
    at,
    day: dayInWords(at, day),
    text,
  });
  const entries = [
    entry('logged', dayAt(createdAt, timeZone), words.loggedOn),
    ...(finishedAt === undefined ? [] : [entry('drawn', dayAt(finishedAt, timeZone), words.pictureSeen)]),
    ...contacts.map(({ id, happenedOn, kind, channel, direction }) =>
      entry(
        id,
        happenedOn,
        direction === 'out' ? `${contactText[kind]} ${channelInLine[channel]}` : contactText.answer,
      ),
    ),
    ...outcomes.map(({ id, happenedOn, kind }) => entry(id, happenedOn, outcomeText[kind])),
  ];
  return entries.toSorted((a, b) => compareDates(b.at, a.at));
}

export type Hub = NonNullable<Awaited<ReturnType<typeof findHub>>>;

function tasksOf(
  interviewId: string,
  { begun, finishedAt, hasLetter }: InterviewProgress,
  sent: boolean,
  answered: boolean,
): Task[] {
  const drawn = finishedAt !== undefined;
  return [
    {
      id: 'reflect',
      text: words.taskReflect,
      state: drawn ? 'completed' : begun ? 'in-progress' : 'not-started',
      href: drawn ? paths.check(interviewId) : paths.reflect(interviewId),
    },
    {
      id: 'picture',
      text: words.taskPicture,
      state: drawn ? 'completed' : 'cannot-start',
      href: paths.picture(interviewId),
    },
    {
      id: 'letter',
      text: words.taskLetter,
      state: sent ? 'completed' : hasLetter ? 'in-progress' : 'not-started',
      href: paths.letter(interviewId),
    },
    {
      id: 'follow-up',
      text: words.taskFollowUp,
      state: answered ? 'completed' : sent ? 'in-progress' : 'not-started',
      href: paths.followUp(interviewId),
    },
  ];
}
