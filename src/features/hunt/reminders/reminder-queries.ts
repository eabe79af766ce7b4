import 'server-only';
import { type Reminder, remindersNow, usualTimes } from '@/domain/hunt/reminders';
import { addDays, dayInWords, hourAt } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { now, timeZoneOr, today } from '@/server/clock';
import { listReminders, type StoredReminder } from '@/server/reminder-store';
import { currentCandidate } from '@/server/session';
import { nameOf } from '@/features/hunt/board/card-view';
import { because, kindText, reminderWords } from './copy';

export interface ReminderLine {
  readonly id: string;
  readonly text: string;
  readonly job: string;
  readonly href: string | undefined;
  readonly because: string;
  readonly day: string;
  readonly isNew: boolean;
}

export interface RemindersPage {
  readonly now: readonly ReminderLine[];
  readonly ahead: readonly ReminderLine[];
}

const WEEK_DAYS = 7;

/** What stands on the page now, and what is still ahead. */
export async function remindersPage(): Promise<RemindersPage> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return { now: [], ahead: [] };
  const [day, zone] = [today(), timeZoneOr(undefined)];
  const stored = await listReminders(candidateId, addDays(day, -WEEK_DAYS));
  const shown = remindersNow(stored.map(reminderOf), { today: day, hour: hourAt(now(), zone), times: usualTimes });
  const open = stored.filter(({ doneAt, application }) => doneAt === null && application?.isReminded !== false);
  const lineOf = (reminder: StoredReminder): ReminderLine => {
    const dueText = dayInWords(reminder.snoozedUntil ?? reminder.dueOn, day);
    const { id, kind, text, applicationId, application, shownOn } = reminder;
    return {
      id,
      text: text === '' ? kindText[kind] : text,
      job: application === null ? reminderWords.general : nameOf(application),
      href: applicationId === null ? undefined : paths.application(applicationId),
      because: because(dayInWords(reminder.dueOn, day)),
      day: dueText,
      isNew: shownOn === undefined,
    };
  };
  return {
    now: shown.flatMap((id) => open.filter((reminder) => reminder.id === id)).map(lineOf),
    ahead: open.filter(({ id }) => !shown.includes(id)).map(lineOf),
  };
}

const reminderOf = ({ id, dueOn, snoozedUntil, shownOn, doneAt, application }: StoredReminder): Reminder => ({
  id,
  dueOn,
  snoozedUntil,
  shownOn,
  isDone: doneAt !== null,
  isMuted: application?.isReminded === false,
});
