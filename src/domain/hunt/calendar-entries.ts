import type { CalendarDate } from '@/lib/calendar-date';
import type { CalendarEntry, EntryTime } from '@/lib/calendar/calendar-entry';
import { zoneOf } from '@/lib/calendar/zone-of';

/** What every record says of itself: its id, how often it changed, and when it last did. */
interface Kept {
  readonly id: string;
  readonly version: number;
  readonly changedAt: Date;
}

interface OfAJob {
  readonly employer: string;
  readonly jobTitle: string;
}

export interface CalendarRound extends Kept, OfAJob {
  readonly heldOn: CalendarDate | undefined;
  /** "09:30" on the clocks of `timeZone`; without it, the round fills its day. */
  readonly startsAt: string | undefined;
  readonly minutes: number | undefined;
  readonly timeZone: string;
  readonly place: string;
  /** Written only where it is http or https. */
  readonly link: string;
  readonly format: string | undefined;
  readonly people: readonly { readonly name: string; readonly pseudonym: string }[];
  /** The preparation list. Never an answer of a reflection, never the text of a letter. */
  readonly toPrepare: readonly string[];
  readonly isCancelled: boolean;
  /** The day until which the next move is the employer's; undefined where nothing was sent, or the application is parked. */
  readonly quietUntil: CalendarDate | undefined;
  readonly checkInOn: CalendarDate | undefined;
}

export interface CalendarApplication extends Kept, OfAJob {
  readonly deadline: CalendarDate | undefined;
  readonly parkedUntil: CalendarDate | undefined;
}

export interface CalendarReminder extends Kept {
  readonly text: string;
  readonly dueOn: CalendarDate;
  readonly snoozedUntil: CalendarDate | undefined;
  readonly isDone: boolean;
}

export interface CalendarSource {
  readonly rounds: readonly CalendarRound[];
  readonly applications: readonly CalendarApplication[];
  readonly reminders: readonly CalendarReminder[];
}

export interface CalendarPrivacy {
  /** "discreet" names no employer, no job, no person and none of the candidate's notes; a place or link stays. */
  readonly titles: 'plain' | 'discreet';
  /** With "pseudonyms", somebody without one is left out. */
  readonly people: 'names' | 'pseudonyms' | 'none';
}

export interface CalendarEntries {
  readonly entries: readonly CalendarEntry[];
  /** Rounds whose zone nobody knows any more: their hour is in the calendar as it was typed, and says so. */
  readonly unknownZones: readonly { readonly interviewId: string; readonly timeZone: string }[];
}

/** Of an interview whose length nobody said. */
const USUAL_MINUTES = 60;
const LONGEST_MINUTES = 24 * 60;

const FORMATS: Readonly<Record<string, string>> = {
  'in-person': 'In person',
  video: 'By video',
  phone: 'By phone',
  recorded: 'Recorded video',
  mixed: 'More than one format',
};

/**
 * Decides what a calendar program is given: rounds, deadlines, the day until which an employer has the next move, the day of
 * the check-in, and open reminders. Ids come from the ids of the records, stamps from their changes, so that the same records
 * make the same entries and a second import adds none. Reflections and letters are not among what it takes. An hour in a zone
 * that nobody knows is kept as typed, with a sentence. Order: rounds, applications, reminders, each as given. Source: peers.md 7.
 */
export function calendarEntries(source: CalendarSource, privacy: CalendarPrivacy): CalendarEntries {
  return {
    entries: [
      ...source.rounds.flatMap((round) => roundEntries(round, privacy)),
      ...source.applications.flatMap((application) => applicationEntries(application, privacy)),
      ...source.reminders.flatMap((reminder) => reminderEntries(reminder, privacy)),
    ],
    unknownZones: source.rounds.flatMap((round) =>
      hasUnknownZone(round) ? [{ interviewId: round.id, timeZone: round.timeZone }] : [],
    ),
  };
}

function roundEntries(round: CalendarRound, privacy: CalendarPrivacy): readonly CalendarEntry[] {
  const { heldOn, quietUntil, checkInOn, isCancelled } = round;
  const who = round.employer || round.jobTitle;
  return [
    ...given(heldOn, (on) => ({
      ...shared('interview', round),
      title: titled(privacy, 'Appointment', joined(['Interview', round.employer, round.jobTitle])),
      description: aboutRound(round, privacy),
      place: oneLine(round.place) || openable(round.link),
      time: timeOf(on, round),
      alarm: isCancelled ? 'none' : 'the-day-before',
      isCancelled,
    })),
    ...given(quietUntil, (on) => ({
      ...wholeDay('quiet', round, on),
      title: titled(privacy, 'Reminder', joined(['They may answer by today', who])),
    })),
    ...given(checkInOn, (on) => ({
      ...wholeDay('check-in', round, on),
      title: titled(privacy, 'Reminder', joined(['A day to check in', who])),
    })),
  ];
}

function applicationEntries(application: CalendarApplication, privacy: CalendarPrivacy): readonly CalendarEntry[] {
  const { deadline, parkedUntil, employer, jobTitle } = application;
  return [
    ...given(deadline, (on) => ({
      ...wholeDay('deadline', application, on),
      title: titled(privacy, 'Reminder', joined(['Apply by today', jobTitle, employer])),
      alarm: 'the-day-before',
    })),
    ...given(parkedUntil, (on) => ({
      ...wholeDay('parked', application, on),
      title: titled(privacy, 'Reminder', joined(['They may answer by today', employer || jobTitle])),
    })),
  ];
}

function reminderEntries(reminder: CalendarReminder, privacy: CalendarPrivacy): readonly CalendarEntry[] {
  if (reminder.isDone) return [];
  const text = oneLine(reminder.text) || 'Reminder';
  return [
    {
      ...wholeDay('reminder', reminder, reminder.snoozedUntil ?? reminder.dueOn),
      title: titled(privacy, 'Reminder', text),
    },
  ];
}

const given = (day: CalendarDate | undefined, entry: (on: CalendarDate) => CalendarEntry): readonly CalendarEntry[] =>
  day === undefined ? [] : [entry(day)];

/** "@goldseam" belongs to the id as its name space; an id alone is unique only in its own table. */
const shared = (kind: string, { id, version, changedAt }: Kept) => ({
  uid: `${kind}-${id}@goldseam`,
  sequence: version,
  changedAt,
});

const wholeDay = (kind: string, record: Kept, on: CalendarDate) => ({
  ...shared(kind, record),
  description: '',
  place: '',
  time: { kind: 'day' as const, on },
  alarm: 'none' as const,
  isCancelled: false,
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const joined = (parts: readonly string[]) =>
  parts
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · ');
const titled = ({ titles }: CalendarPrivacy, discreet: string, plain: string) =>
  titles === 'discreet' ? discreet : plain;

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function timeOf(on: CalendarDate, { startsAt, minutes = USUAL_MINUTES, timeZone }: CalendarRound): EntryTime {
  if (startsAt === undefined || !HOUR.test(startsAt)) return { kind: 'day', on };
  const lasts = Number.isFinite(minutes) ? Math.min(LONGEST_MINUTES, Math.max(1, Math.round(minutes))) : USUAL_MINUTES;
  return { kind: 'hour', on, at: startsAt, minutes: lasts, timeZone };
}

function hasUnknownZone(round: CalendarRound): boolean {
  if (round.heldOn === undefined) return false;
  return timeOf(round.heldOn, round).kind === 'hour' && zoneOf(round.timeZone).kind === 'floating';
}

function aboutRound(round: CalendarRound, privacy: CalendarPrivacy): string {
  const zone = hasUnknownZone(round) ? [zoneSentence(round)] : [];
  const link = oneLine(round.place) === '' ? '' : openable(round.link);
  const where = link === '' ? [] : [`Link: ${link}`];
  if (privacy.titles === 'discreet') return [...where, ...zone].join('\n');
  const people = shownPeople(round, privacy);
  const toPrepare = round.toPrepare.map(oneLine).filter((line) => line !== '');
  return [
    ...formatInWords(round.format),
    ...(people.length === 0 ? [] : [`With ${people.join(', ')}`]),
    ...where,
    ...(toPrepare.length === 0 ? [] : ['To prepare:', ...toPrepare.map((line) => `- ${line}`)]),
    ...zone,
  ].join('\n');
}

const formatInWords = (format = ''): readonly string[] =>
  Object.hasOwn(FORMATS, format) ? [FORMATS[format] ?? ''] : [];

/** A stored zone can be any text; more of it than this is no name. */
const LONGEST_ZONE = 60;
const zoneSentence = ({ startsAt = '', timeZone }: CalendarRound) =>
  timeZone === ''
    ? `No time zone was given. ${startsAt} is the time as you typed it.`
    : `The time zone “${oneLine(timeZone).slice(0, LONGEST_ZONE)}” is not known here. ${startsAt} is the time as you typed it.`;

function shownPeople({ people }: CalendarRound, { people: shown }: CalendarPrivacy): readonly string[] {
  if (shown === 'none') return [];
  return people
    .map(({ name, pseudonym }) => oneLine(shown === 'names' ? name : pseudonym))
    .filter((name) => name !== '');
}

/** A link that a calendar program may offer to open. */
function openable(link: string): string {
  const trimmed = link.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : '';
}
