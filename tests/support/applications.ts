import type { Place } from '@/domain/hunt/place';
import type { ApplicationFields } from '@/server/application-row';
import type { CalendarDate } from '@/lib/calendar-date';
import { addApplication } from '@/server/application-store';
import type { RoundFields } from '@/server/round-store';
import { aKey } from './records';

export const ADDED_AT = new Date('2026-05-04T09:00:00.000Z');

export const someFields = (over: Partial<ApplicationFields> = {}): ApplicationFields => ({
  employer: 'Acme',
  jobTitle: 'Data analyst',
  location: '',
  link: '',
  source: '',
  salary: '',
  notes: '',
  appliedOn: undefined,
  deadline: undefined,
  parkedUntil: undefined,
  isReminded: true,
  ...over,
});

/** Adds a job to a column, at its top. Returns its id. */
export async function anApplication(
  candidateId: string,
  over: Partial<ApplicationFields> = {},
  place: Place = { status: 'applied' },
  at: Date = ADDED_AT,
): Promise<string> {
  const { id } = await addApplication(candidateId, { key: aKey(), fields: someFields(over), place }, at);
  return id;
}

/** An interview of which only the day is known. */
export const aRoundOn = (heldOn: CalendarDate): RoundFields => ({
  heldOn,
  startsAt: undefined,
  minutes: undefined,
  timeZone: 'Europe/Berlin',
  format: undefined,
  stage: undefined,
  place: '',
  link: '',
  result: undefined,
  notes: '',
});
