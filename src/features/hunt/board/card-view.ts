import { type JobState, nextAction } from '@/domain/hunt/next-action';
import { placeValue } from '@/domain/hunt/columns';
import type { Status } from '@/domain/hunt/stages';
import { quietUntil } from '@/domain/hunt/quiet-until';
import { addDays, type CalendarDate, compareDates, dayAt, dayInWords, parseCalendarDate } from '@/lib/calendar-date';
import type { Application } from '@/server/application-row';
import type { Round } from '@/server/application-rounds';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { nextText, sinceText, words } from './copy';

/** One job on the board or in the table: at most five facts. */
export interface CardView {
  readonly id: string;
  readonly version: number;
  readonly jobTitle: string;
  readonly employer: string;
  /** Both, as a sentence names the job. */
  readonly name: string;
  readonly column: string;
  readonly place: string;
  readonly next: string;
  readonly since: string;
  readonly movedOn: string;
  readonly appliedOn: string;
  readonly deadline: string;
  /** The same days as a field takes them. */
  readonly days: { readonly appliedOn?: CalendarDate; readonly deadline?: CalendarDate };
  readonly hasPicture: boolean;
  /** A month without a change: one quiet question. */
  readonly isOldOpen: boolean;
  readonly isArchived: boolean;
}

const QUIET_DAYS = 30;
const OPEN: ReadonlySet<Status> = new Set(['saved', 'applied', 'screening', 'interviewing', 'second-chance-asked']);

export const nameOf = ({ employer, jobTitle }: Pick<Application, 'employer' | 'jobTitle'>): string =>
  [jobTitle, employer].filter(Boolean).join(', ') || words.untitled;

export interface CardContext {
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly labels: StageLabels;
}

export function cardView(
  application: Application,
  rounds: readonly Round[],
  { today, timeZone, labels }: CardContext,
): CardView {
  const { id, version, employer, jobTitle, place, movedAt, appliedOn, deadline, archivedAt } = application;
  const moved = dayInWords(dayAt(movedAt, timeZone), today);
  const dayText = (day: string) => {
    const date = parseCalendarDate(day);
    return date === undefined ? day : dayInWords(date, today);
  };
  return {
    id,
    version,
    jobTitle,
    employer,
    name: nameOf(application),
    column: placeValue(place),
    place: placeText(place, labels),
    next: nextText(nextAction(jobState(application, rounds), today), dayText),
    since: sinceText(placeText(place, labels), moved),
    movedOn: moved,
    appliedOn: appliedOn === undefined ? '' : dayInWords(appliedOn, today),
    deadline: deadline === undefined ? '' : dayInWords(deadline, today),
    days: { ...(appliedOn && { appliedOn }), ...(deadline && { deadline }) },
    hasPicture: rounds.some(({ diagnosis }) => diagnosis !== undefined),
    isOldOpen: isOldOpen(application, { today, timeZone }),
    isArchived: archivedAt !== undefined,
  };
}

export const jobState = (
  { place, deadline, parkedUntil }: Pick<Application, 'place' | 'deadline' | 'parkedUntil'>,
  rounds: readonly Round[],
): JobState => ({ place, deadline, parkedUntil, rounds: rounds.map(roundState) });

function roundState(round: Round): JobState['rounds'][number] {
  const out = round.contacts.filter(({ direction }) => direction === 'out');
  return {
    heldOn: round.heldOn,
    begun: round.reflection !== undefined,
    reflected: round.reflection !== undefined && round.reflection.finishedAt !== null,
    hasLetter: round.letters.some(({ approach }) => approach !== 'none'),
    sent: out.length,
    repliedToNo: out.some(({ kind }) => kind === 'reply-to-a-no'),
    quietUntil: quietUntil(round.contacts, round.hearBackOn),
    outcome: round.outcomes[0]?.kind,
    adviseNothing: round.diagnosis?.approach === 'none',
  };
}

function isOldOpen(
  { place, movedAt, updatedAt, keptAt, archivedAt }: Application,
  { today, timeZone }: Pick<CardContext, 'today' | 'timeZone'>,
): boolean {
  if (!OPEN.has(place.status) || archivedAt !== undefined) return false;
  const touched = [movedAt, updatedAt, ...(keptAt === undefined ? [] : [keptAt])].map((at) => dayAt(at, timeZone));
  return touched.every((day) => compareDates(addDays(day, QUIET_DAYS), today) <= 0);
}
