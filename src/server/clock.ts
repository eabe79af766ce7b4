import 'server-only';
import { dayAt, isTimeZone, type CalendarDate } from '@/lib/calendar-date';
import { env } from './env';

/** The one place that reads the clock for the screens: the core takes today as a parameter. */
export const now = (): Date => new Date();

/** A time zone that a browser named, or the one in the settings. */
export const timeZoneOr = (named: string | undefined): string =>
  named !== undefined && isTimeZone(named) ? named : env.TIME_ZONE;

export const today = (timeZone?: string): CalendarDate => dayAt(now(), timeZoneOr(timeZone));
