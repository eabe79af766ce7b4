import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  calendarEntries,
  type CalendarApplication,
  type CalendarPrivacy,
  type CalendarReminder,
  type CalendarRound,
} from '@/domain/hunt/calendar-entries';
import { parseCalendarDate } from '@/lib/calendar-date';
import { calendarFile } from '@/lib/calendar/calendar-file';

const day = (text: string) => parseCalendarDate(text)!;
const open: CalendarPrivacy = { titles: 'plain', people: 'names' };
const changedAt = new Date('2026-05-01T12:00:00Z');

const round = (changed: Partial<CalendarRound> = {}): CalendarRound => ({
  id: 'i1',
  version: 2,
  changedAt,
  employer: 'Mercy Hospital',
  jobTitle: 'Ward nurse',
  heldOn: day('2026-05-04'),
  startsAt: '09:30',
  minutes: 45,
  timeZone: 'Europe/Dublin',
  place: '3 Hill Street, Cork',
  link: '',
  format: 'in-person',
  people: [{ name: 'Orla Byrne', pseudonym: 'The matron' }],
  toPrepare: ['How I hand over a shift'],
  isCancelled: false,
  quietUntil: undefined,
  checkInOn: undefined,
  ...changed,
});
const application = (changed: Partial<CalendarApplication> = {}): CalendarApplication => ({
  id: 'a1',
  version: 1,
  changedAt,
  employer: 'Mercy Hospital',
  jobTitle: 'Ward nurse',
  deadline: undefined,
  parkedUntil: undefined,
  ...changed,
});
const reminder = (changed: Partial<CalendarReminder> = {}): CalendarReminder => ({
  id: 'r1',
  version: 1,
  changedAt,
  text: 'Ask Tom to be a referee',
  dueOn: day('2026-05-06'),
  snoozedUntil: undefined,
  isDone: false,
  ...changed,
});

const none = { rounds: [], applications: [], reminders: [] };
const ofRound = (changed: Partial<CalendarRound> = {}, privacy = open) =>
  calendarEntries({ ...none, rounds: [round(changed)] }, privacy).entries;
const onDays = (entries: ReturnType<typeof ofRound>) => entries.map(({ title, time }) => [title, time.kind, time.on]);

describe('The calendar of a hunt', () => {
  it('has a round at its hour, with what it is, where, with whom and what to prepare', () => {
    expect(ofRound()).toEqual([
      {
        uid: 'interview-i1@goldseam',
        sequence: 2,
        changedAt,
        title: 'Interview · Mercy Hospital · Ward nurse',
        description: 'In person\nWith Orla Byrne\nTo prepare:\n- How I hand over a shift',
        place: '3 Hill Street, Cork',
        time: { kind: 'hour', on: '2026-05-04', at: '09:30', minutes: 45, timeZone: 'Europe/Dublin' },
        alarm: 'the-day-before',
        isCancelled: false,
      },
    ]);
  });

  it('gives a round without an hour its whole day, and one without a day nothing', () => {
    expect(ofRound({ startsAt: undefined })[0]?.time).toEqual({ kind: 'day', on: '2026-05-04' });
    expect(ofRound({ heldOn: undefined })).toEqual([]);
  });

  it.each(['25:00', '9:30', '', '09:30\r\nBEGIN:VEVENT'])('takes %j for no hour', (startsAt) => {
    expect(ofRound({ startsAt })[0]?.time.kind).toBe('day');
  });

  it.each([
    [undefined, 60],
    [0, 1],
    [-5, 1],
    [Number.NaN, 60],
    [1e9, 24 * 60],
  ])('writes a round said to last %s minutes as %s', (minutes, written) => {
    expect(ofRound({ minutes })[0]?.time).toMatchObject({ minutes: written });
  });

  it('says until when they may answer and on which day to check in', () => {
    const entries = ofRound({ heldOn: undefined, quietUntil: day('2026-05-12'), checkInOn: day('2026-05-13') });
    expect(onDays(entries)).toEqual([
      ['They may answer by today · Mercy Hospital', 'day', '2026-05-12'],
      ['A day to check in · Mercy Hospital', 'day', '2026-05-13'],
    ]);
  });

  it('has the deadline of an application, the day it is parked until, and open reminders', () => {
    const { entries } = calendarEntries(
      {
        rounds: [],
        applications: [application({ deadline: day('2026-05-20'), parkedUntil: day('2026-06-01') })],
        reminders: [reminder(), reminder({ id: 'r2', snoozedUntil: day('2026-05-09') }), reminder({ isDone: true })],
      },
      open,
    );
    expect(onDays(entries)).toEqual([
      ['Apply by today · Ward nurse · Mercy Hospital', 'day', '2026-05-20'],
      ['They may answer by today · Mercy Hospital', 'day', '2026-06-01'],
      ['Ask Tom to be a referee', 'day', '2026-05-06'],
      ['Ask Tom to be a referee', 'day', '2026-05-09'],
    ]);
  });

  it('keeps the entry of a round that was called off, struck out and without a reminder', () => {
    expect(ofRound({ isCancelled: true })[0]).toMatchObject({ isCancelled: true, alarm: 'none' });
  });

  it('puts the link where the place is not known, and below it where it is', () => {
    const link = 'https://meet.example/room';
    expect(ofRound({ place: '', link })[0]).toMatchObject({ place: link });
    expect(ofRound({ link })[0]?.description).toContain(`Link: ${link}`);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://a b'])(
    'leaves out a link such as %s',
    (link) => {
      const [entry] = ofRound({ place: '', link });
      expect([entry?.place, entry?.description.includes('Link')]).toEqual(['', false]);
    },
  );
});

describe('Privacy in the calendar', () => {
  it('shows a pseudonym for a name, and leaves out who has none', () => {
    const people = [
      { name: 'Orla Byrne', pseudonym: 'The matron' },
      { name: 'Tom Reed', pseudonym: '' },
    ];
    const description = ofRound({ people }, { titles: 'plain', people: 'pseudonyms' })[0]?.description ?? '';
    expect(description).toContain('With The matron');
    expect(description).not.toMatch(/Orla|Tom/);
    expect(ofRound({ people }, { titles: 'plain', people: 'none' })[0]?.description).not.toContain('With');
  });

  it('names no employer, job, person or note where titles are discreet, and keeps the way there', () => {
    const { entries } = calendarEntries(
      {
        rounds: [round({ quietUntil: day('2026-05-12'), checkInOn: day('2026-05-13') })],
        applications: [application({ deadline: day('2026-05-20'), parkedUntil: day('2026-06-01') })],
        reminders: [reminder()],
      },
      { titles: 'discreet', people: 'names' },
    );
    expect(new Set(entries.map(({ title }) => title))).toEqual(new Set(['Appointment', 'Reminder']));
    expect(calendarFile(entries, 'Dates')).not.toMatch(/Mercy|nurse|Orla|shift|Tom/);
    expect(entries[0]?.place).toBe('3 Hill Street, Cork');
  });
});

describe('A time zone that is gone', () => {
  it('leaves the hour as it was typed, says so in the entry, and is reported', () => {
    const { entries, unknownZones } = calendarEntries({ ...none, rounds: [round({ timeZone: 'Mars/Olympus' })] }, open);
    expect(entries[0]?.description).toContain(
      'The time zone “Mars/Olympus” is not known here. 09:30 is the time as you typed it.',
    );
    expect(unknownZones).toEqual([{ interviewId: 'i1', timeZone: 'Mars/Olympus' }]);
    expect(calendarFile(entries, 'Goldseam')).toContain('DTSTART:20260504T093000\r\n');
  });

  it('is of no interest where no hour is known', () => {
    const { unknownZones } = calendarEntries(
      { ...none, rounds: [round({ timeZone: 'Mars/Olympus', startsAt: undefined })] },
      open,
    );
    expect(unknownZones).toEqual([]);
  });
});

describe('The file made of it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil', 'a;b,c\\n"d"', '👩🏽‍🔧'.repeat(40), 'y'.repeat(10_000)),
  );
  const aDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  const maybeDay = fc.option(aDay, { nil: undefined });
  const anHour = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const rounds = fc.record({
    employer: text,
    jobTitle: text,
    heldOn: maybeDay,
    startsAt: fc.option(fc.oneof(anHour, text), { nil: undefined }),
    minutes: fc.option(fc.integer(), { nil: undefined }),
    timeZone: fc.oneof(fc.constantFrom('Europe/Dublin', 'America/New_York', 'Asia/Kolkata', '+05:30'), text),
    place: text,
    link: text,
    toPrepare: fc.array(text, { maxLength: 3 }),
    people: fc.array(fc.record({ name: text, pseudonym: text }), { maxLength: 2 }),
    quietUntil: maybeDay,
    checkInOn: maybeDay,
    isCancelled: fc.boolean(),
  });

  it('holds the same entries, whatever the candidate typed', () => {
    fc.assert(
      fc.property(fc.array(rounds, { maxLength: 4 }), text, maybeDay, (drawn, typed, deadline) => {
        const { entries } = calendarEntries(
          {
            rounds: drawn.map((one, at) => round({ ...one, id: `i${at}` })),
            applications: [application({ employer: typed, deadline })],
            reminders: [reminder({ text: typed })],
          },
          open,
        );
        const file = calendarFile(entries, 'Goldseam');
        const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
        expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(entries.map(({ uid }) => uid));
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
        expect(calendarFile(entries, 'Goldseam')).toBe(file);
      }),
    );
  });
});
