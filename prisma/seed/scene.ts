import type { OutcomeKind } from '@/domain/hunt/contact';
import type { Answers } from '@/domain/reflection/question';
import type { CalendarDate } from '@/lib/calendar-date';
import type { Random } from './random';
import type { Meeting } from './reflect';

/** One interview of the history, as its rows are made from it. */
export interface Scene {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly meeting: Meeting;
  readonly answers: Answers;
  readonly outcome: { readonly kind: OutcomeKind; readonly on: CalendarDate } | undefined;
  readonly today: CalendarDate;
  readonly random: Random;
}

export const at = (day: CalendarDate, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:15:00.000Z`);
