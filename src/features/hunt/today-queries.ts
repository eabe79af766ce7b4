import 'server-only';
import { type HuntingAction, huntingActions } from '@/domain/hunt/hunting-actions';
import { type NextAction, nextAction } from '@/domain/hunt/next-action';
import { todayActions } from '@/domain/hunt/today';
import { huntingActionText, todayReason } from '@/knowledge/hunting-actions';
import { type CalendarDate, dayAt, dayInWords, parseCalendarDate } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { now, timeZoneOr, today } from '@/server/clock';
import { type HuntOverview, huntOverview } from '@/server/hunt-overview';
import { type Round, roundsOf } from '@/server/application-rounds';
import type { Application } from '@/server/application-row';
import { jobState, nameOf } from '@/features/hunt/board/card-view';
import { nextText } from '@/features/hunt/board/copy';
import { type ReminderLine, remindersPage } from '@/features/hunt/reminders/reminder-queries';

export interface TodayLine {
  readonly key: string;
  readonly text: string;
  readonly name: string;
  readonly why: string;
  readonly href: string;
}

export interface HuntingLine {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly href: string;
}

export interface Today {
  /** Reminders first, then what the jobs themselves ask for. */
  readonly lines: readonly TodayLine[];
  /** Reminders that come up for the first time by being shown. */
  readonly fresh: readonly string[];
  readonly hunting: readonly HuntingLine[];
}

const MOST = 3;

/** What today needs in the hunt, and what takes the place of a company that has the next move. */
export async function todayIn(candidateId: string): Promise<Today> {
  const [day, zone] = [today(), timeZoneOr(undefined)];
  const [overview, reminders] = await Promise.all([huntOverview(candidateId, day, now()), remindersPage()]);
  const rounds = await roundsOf(
    candidateId,
    overview.near.map(({ id }) => id),
  );
  const candidates = overview.near.map((application) => {
    const ofJob = rounds.get(application.id) ?? [];
    return {
      key: application.id,
      application,
      rounds: ofJob,
      action: nextAction(jobState(application, ofJob), day),
      changedOn: dayAt(application.updatedAt, zone),
    };
  });
  const asked = reminders.now.slice(0, MOST).map(reminderLine);
  const actions = todayActions(candidates, day).map(({ key, application, rounds: ofJob, action }) => ({
    key,
    text: nextText(action, (date) => words(date, day)),
    name: nameOf(application),
    why: todayReason[action.id],
    href: hrefOf(action, application, ofJob),
  }));
  return {
    lines: [...asked, ...actions].slice(0, MOST),
    fresh: reminders.now.slice(0, MOST).flatMap(({ id, isNew }) => (isNew ? [id] : [])),
    hunting: huntingLines(overview),
  };
}

const reminderLine = ({ id, text, job, because }: ReminderLine): TodayLine => ({
  key: id,
  text,
  name: job,
  why: because,
  href: paths.reminders,
});

function words(date: string, day: CalendarDate): string {
  const parsed = parseCalendarDate(date);
  return parsed === undefined ? date : dayInWords(parsed, day);
}

/** What is about an interview leads to it, the rest to the job. */
function hrefOf({ id }: NextAction, { id: applicationId }: Application, rounds: readonly Round[]): string {
  const [newest] = rounds;
  const isOfRound = id === 'prepare' || id === 'say-how-it-went';
  const open = rounds.find(({ reflection }) => reflection === undefined) ?? newest;
  return isOfRound && open !== undefined ? paths.round(applicationId, open.id) : paths.application(applicationId);
}

function huntingLines({ near, open, quiet, hasReferee, unprepared }: HuntOverview): readonly HuntingLine[] {
  const named = (id: string) => near.find((application) => application.id === id);
  const actions = huntingActions({
    open,
    quiet,
    hasReferee,
    saved: near.filter(({ place }) => place.status === 'saved').map((job) => ({ id: job.id, name: nameOf(job) })),
    toPrepare: unprepared.flatMap(({ applicationId, interviewId }) => {
      const job = named(applicationId);
      return job === undefined ? [] : [{ applicationId, interviewId, name: nameOf(job) }];
    }),
  });
  return actions.map((action, at) => ({ id: `${action.id} ${String(at)}`, ...lineOf(action) }));
}

function lineOf(action: HuntingAction): Omit<HuntingLine, 'id'> {
  const { text, why } = huntingActionText[action.id];
  const name = 'name' in action ? action.name : '';
  const count = action.id === 'let-go' ? String(action.count) : '';
  return { text: text.replace('{name}', name).replace('{count}', count), why, href: huntingHref(action) };
}

function huntingHref(action: HuntingAction): string {
  switch (action.id) {
    case 'prepare':
      return paths.round(action.applicationId, action.interviewId);
    case 'apply':
      return paths.application(action.applicationId);
    case 'let-go':
      return paths.hunt('?view=table&sort=moved&direction=ascending');
    case 'ask-referee':
      return paths.newPerson;
    case 'find-more':
    case 'tell-somebody':
      return paths.newApplication;
  }
}
