import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '@/lib/calendar-date';
import type { CalendarEntry, EntryTime } from '@/lib/calendar/calendar-entry';
import { calendarFile } from '@/lib/calendar/calendar-file';

const NAME = 'Goldseam';
const day = (text: string) => parseCalendarDate(text)!;

const hour = (on: string, at: string, timeZone: string, minutes = 60): EntryTime => ({
  kind: 'hour',
  on: day(on),
  at,
  minutes,
  timeZone,
});

const entry = (changed: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'interview-7@goldseam',
  sequence: 3,
  changedAt: new Date('2026-03-02T08:00:00Z'),
  title: 'Interview: Acme, second round',
  description: 'Bring the stock ledger',
  place: '12 Mill Lane, Leeds',
  time: hour('2026-05-04', '09:30', 'Europe/London'),
  alarm: 'the-day-before',
  isCancelled: false,
  ...changed,
});

const parsed = (entries: readonly CalendarEntry[], name = NAME) =>
  new ICAL.Component(ICAL.parse(calendarFile(entries, name)) as unknown[]);
const eventIn = (changed: Partial<CalendarEntry>) =>
  new ICAL.Event(parsed([entry(changed)]).getFirstSubcomponent('vevent')!);
const instant = (time: ICAL.Time) => time.toJSDate().toISOString();
const instants = (time: EntryTime) => {
  const event = eventIn({ time });
  return [instant(event.startDate), instant(event.endDate)];
};

describe('A date in a calendar file', () => {
  it('says what it is, where, and what to prepare', () => {
    const event = eventIn({});
    expect([event.uid, event.sequence]).toEqual(['interview-7@goldseam', 3]);
    expect(event.summary).toBe('Interview: Acme, second round');
    expect(event.location).toBe('12 Mill Lane, Leeds');
    expect(event.description).toBe('Bring the stock ledger');
  });

  it('reminds a day before an interview', () => {
    const alarm = parsed([entry()]).getFirstSubcomponent('vevent')!.getFirstSubcomponent('valarm')!;
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P1D');
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('reminds at nine on the day before where no hour is known, not at midnight', () => {
    const alarm = parsed([entry({ time: { kind: 'day', on: day('2026-05-04') } })])
      .getFirstSubcomponent('vevent')!
      .getFirstSubcomponent('valarm')!;
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  });

  it('has no reminder where none is wanted', () => {
    expect(calendarFile([entry({ alarm: 'none' })], NAME)).not.toContain('VALARM');
  });

  it('fills a whole day that has no hour, in every zone the same day', () => {
    const { startDate } = eventIn({ time: { kind: 'day', on: day('2026-12-31') } });
    expect([startDate.isDate, startDate.toString()]).toEqual([true, '2026-12-31']);
  });

  it('is written in the same bytes as long as nothing changed', () => {
    expect(calendarFile([entry()], NAME)).toBe(calendarFile([entry()], NAME));
  });

  it('is stamped with the moment of its last change, not of the export', () => {
    expect(calendarFile([entry()], NAME)).toContain('\r\nDTSTAMP:20260302T080000Z\r\n');
  });

  it('keeps its id when it changes', () => {
    const ids = ['A', 'B'].map((title) => eventIn({ title }).uid);
    expect(ids[1]).toBe(ids[0]);
  });

  it('is struck out where it was called off', () => {
    expect(calendarFile([entry({ isCancelled: true })], NAME)).toContain('\r\nSTATUS:CANCELLED\r\n');
    expect(calendarFile([entry()], NAME)).not.toContain('STATUS');
  });

  it('keeps two different ids different, whatever is in them', () => {
    const uids = ['a b', 'a_b', 'a\r\nb', 'a%20b'];
    const file = parsed(uids.map((uid) => entry({ uid })));
    expect(new Set(file.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid'))).size).toBe(4);
  });
});

describe('The clocks change', () => {
  it.each([
    ['Europe/London', '2026-03-28', '10:00', '2026-03-28T10:00:00.000Z'],
    ['Europe/London', '2026-03-29', '10:00', '2026-03-29T09:00:00.000Z'],
    ['Europe/London', '2026-10-25', '10:00', '2026-10-25T10:00:00.000Z'],
    ['America/New_York', '2026-03-07', '10:00', '2026-03-07T15:00:00.000Z'],
    ['America/New_York', '2026-03-08', '10:00', '2026-03-08T14:00:00.000Z'],
    ['America/New_York', '2026-11-01', '10:00', '2026-11-01T15:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-29', '10:00', '2026-03-29T04:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-01', '10:00', '2026-11-01T04:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-04', '10:00', '2026-04-03T23:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '10:00', '2026-04-04T23:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '10:00', '2026-10-03T23:00:00.000Z'],
  ])('and in %s an interview on %s at %s is at %s', (zone, on, at, expected) => {
    expect(instants(hour(on, at, zone))[0]).toBe(expected);
  });

  it('and an interview over the change lasts as long as it was said to', () => {
    expect(instants(hour('2026-03-29', '00:30', 'Europe/London', 60))).toEqual([
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ]);
  });

  it('and one that ends in the hour that comes twice still has an end after its start', () => {
    expect(instants(hour('2026-10-25', '01:30', 'Europe/London', 60))).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('and an hour that the clocks skip becomes the one after it', () => {
    expect(instants(hour('2026-03-29', '01:30', 'Europe/London'))[0]).toBe('2026-03-29T01:30:00.000Z');
  });

  it('and any hour of the year comes back as the instant it was, in each of the four zones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 480 }),
        (zone, date, minutes) => {
          const said = Temporal.Instant.fromEpochMilliseconds(date.getTime())
            .round('minute')
            .toZonedDateTimeISO(zone)
            .toPlainDateTime();
          const begins = said.toZonedDateTime(zone);
          const [start, end] = instants(
            hour(said.toPlainDate().toString(), said.toPlainTime().toString().slice(0, 5), zone, minutes),
          );
          expect(start).toBe(new Date(begins.epochMilliseconds).toISOString());
          expect(end).toBe(new Date(begins.add({ minutes }).epochMilliseconds).toISOString());
        },
      ),
    );
  });
});

describe('A time zone', () => {
  const zonesOf = (file: ICAL.Component) =>
    file.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));

  it('comes with its rules, once for all entries that use it', () => {
    const file = parsed([
      entry(),
      entry({ uid: 'interview-8@goldseam' }),
      entry({ uid: 'interview-9@goldseam', time: hour('2026-05-04', '09:30', 'Asia/Kolkata') }),
    ]);
    expect(zonesOf(file)).toEqual(['Europe/London', 'Asia/Kolkata']);
  });

  it.each([
    ['US/Eastern', 'America/New_York', '2026-05-04T13:30:00.000Z'],
    ['Asia/Calcutta', 'Asia/Kolkata', '2026-05-04T04:00:00.000Z'],
  ])('stored as %s is written as %s', (alias, today, at) => {
    const time = hour('2026-05-04', '09:30', alias);
    expect(zonesOf(parsed([entry({ time })]))).toEqual([today]);
    expect(instants(time)[0]).toBe(at);
  });

  it.each(['+05:30', 'asia/kolkata'])('that only this machine knows (%s) becomes the instant in UTC', (zone) => {
    const time = hour('2026-05-04', '09:30', zone);
    expect(calendarFile([entry({ time })], NAME)).toContain('DTSTART:20260504T040000Z');
  });

  it.each(['Mars/Olympus', '', '__proto__', 'Europe/London\r\nBEGIN:VEVENT'])(
    'that nobody knows (%j) leaves the hour as it was typed',
    (zone) => {
      const { startDate } = eventIn({ time: hour('2026-05-04', '09:30', zone) });
      expect([startDate.zone, startDate.toString()]).toEqual([ICAL.Timezone.localTimezone, '2026-05-04T09:30:00']);
    },
  );
});

describe('What a candidate typed', () => {
  /** What the format cannot hold at all: half a character, control characters, kinds of line break. */
  const storable = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  /** The parser reads the name of a calendar as it stands, because it is no part of the old format. */
  const unescaped = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\\(.)/g, (_, after: string) => (after === 'n' ? '\n' : after)) : '';
  /** A text of nothing but control characters has no line in the file. */
  const orEmpty = (text: string | null) => text ?? '';
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Acme; Leeds, "North"\\n \\; 👩🏽‍🔧',
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil',
      'x\u2028BEGIN:VEVENT\nBEGIN:VALARM',
      'é👩🏽‍🔧'.repeat(60),
      '=1+1',
      'BEGIN:VEVENT;👩🏽‍🔧\n'.repeat(500),
    ),
  );

  it('comes back word for word, and adds nothing to the calendar', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, description, place, name) => {
        const file = parsed([entry({ title, description, place })], name);
        const components = file.getAllSubcomponents();
        expect(components.map((one) => one.name)).toEqual(['vtimezone', 'vevent']);
        expect(components[1]!.getAllSubcomponents().map((one) => one.name)).toEqual(['valarm']);
        const event = new ICAL.Event(components[1]);
        expect(event.uid).toBe('interview-7@goldseam');
        expect(event.summary).toBe(storable(title));
        expect(orEmpty(event.description)).toBe(storable(description));
        expect(orEmpty(event.location)).toBe(storable(place));
        expect(unescaped(file.getFirstPropertyValue('x-wr-calname'))).toBe(storable(name));
      }),
    );
  });

  it('never makes a line longer than 75 bytes, or one that ends otherwise than the format says', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, place) => {
        const text = calendarFile([entry({ title, place })], NAME);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });

  it('never stops the calendar from being written, whatever the zone is called', () => {
    fc.assert(
      fc.property(hostile, hostile, (uid, timeZone) => {
        const file = parsed([entry({ uid, time: hour('2026-05-04', '09:30', timeZone) })]);
        expect(file.getAllSubcomponents('vevent')).toHaveLength(1);
      }),
    );
  });
});
