import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { isTimeZone } from '@/lib/calendar-date';

/** How a stored zone is written in a calendar file. `local` names it for Temporal; absent, nobody knows the zone. */
export type WrittenZone =
  | { readonly kind: 'named'; readonly id: string; readonly local: string }
  | { readonly kind: 'utc'; readonly local: string }
  | { readonly kind: 'floating' };

/** The library writes to the console when it is asked for a name it does not know; this is asked first. */
const known: ReadonlySet<string> = new Set(tzlib_get_timezones());

/**
 * A zone the library describes is named, under today's name if the stored one is an old alias. One that only this runtime
 * knows (an offset such as "+05:30") is written in UTC. One that nobody knows stays the hour on the wall.
 */
export function zoneOf(timeZone: string): WrittenZone {
  const id = blockOf(timeZone)?.id;
  if (id !== undefined && isTimeZone(id)) return { kind: 'named', id, local: id };
  return isTimeZone(timeZone) ? { kind: 'utc', local: timeZone } : { kind: 'floating' };
}

/** The VTIMEZONE of a zone; undefined for one the library does not describe. */
export function blockOf(timeZone: string): { readonly id: string; readonly block: string } | undefined {
  if (!known.has(timeZone)) return undefined;
  const [block = '', parameter = ''] = tzlib_get_ical_block(timeZone);
  const id = parameter.replace(/^TZID=/, '');
  return block === '' || id === '' ? undefined : { id, block };
}
