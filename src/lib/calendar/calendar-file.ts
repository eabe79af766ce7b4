import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry, EntryTime } from './calendar-entry';
import { blockOf, zoneOf } from './zone-of';

const DAY = 24 * 3600;
/** A day has no hour, so its alarm counts from midnight: 9:00 on the day before, when people are awake. */
const NINE_THE_DAY_BEFORE = 15 * 3600;
/** How often a program that subscribed looks again; shorter is refused by most. */
const REFRESH = 6 * 3600;

/**
 * The text of an .ics file. An hour is written by its zone, with the rules of that zone in the file. Where the wall clock
 * cannot tell the hour (it happens twice as the clocks go back), or the zone is only known to this runtime, it is the
 * instant in UTC; where nobody knows the zone, it is the hour as it was typed, without one. `name` is how a calendar program
 * lists the calendar. No text makes this throw, and the same entries make the same bytes.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string): string {
  const calendar = ical({
    prodId: { company: 'goldseam', product: 'Goldseam', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes every text but this one.
    name: storable(name)
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n'),
    ttl: REFRESH,
    timezone: { name: null, generator: (zone) => blockOf(zone)?.block ?? null },
    events: entries.map(eventOf),
  });
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry): ICalEventData {
  const { uid, sequence, changedAt, title, description, place, time, alarm, isCancelled } = entry;
  const isDay = time.kind === 'day';
  return {
    // Not a text to the library either: whatever cannot stand in an id is percent-encoded.
    id: encodeURIComponent(uid.toWellFormed()).replaceAll('%40', '@'),
    sequence: Math.max(0, Math.trunc(sequence)),
    stamp: changedAt,
    summary: storable(title),
    description: storable(description) || null,
    location: storable(place) || null,
    ...whenOf(time),
    transparency: isDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    status: isCancelled ? ICalEventStatus.CANCELLED : null,
    alarms:
      alarm === 'none'
        ? []
        : [
            {
              type: ICalAlarmType.display,
              triggerBefore: isDay ? NINE_THE_DAY_BEFORE : DAY,
              description: storable(title),
            },
          ],
  };
}

/** Control characters have no place in the format; every line break becomes the one it knows. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

type When = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'floating'>;

function whenOf(time: EntryTime): When {
  if (time.kind === 'day') return { start: Temporal.PlainDate.from(time.on), allDay: true };
  const start = Temporal.PlainDateTime.from(`${time.on}T${time.at}`);
  const zone = zoneOf(time.timeZone);
  if (zone.kind === 'floating') return { start, end: start.add({ minutes: time.minutes }), floating: true };
  const from = start.toZonedDateTime(zone.local);
  const to = from.add({ minutes: time.minutes });
  if (zone.kind === 'named' && toldByClock(from) && toldByClock(to)) return { start: from, end: to, timezone: zone.id };
  return { start: from.toInstant(), end: to.toInstant() };
}

/** False in the second of two hours that the wall clock shows alike. */
function toldByClock(at: Temporal.ZonedDateTime): boolean {
  return at.toPlainDateTime().toZonedDateTime(at.timeZoneId).epochMilliseconds === at.epochMilliseconds;
}
