import { keptLink } from '@/domain/hunt/ad/read-ad-link';
import { ROUND_FORMATS, ROUND_RESULTS, ROUND_STAGES } from '@/domain/hunt/round';
import type { FormValues, Problem } from '@/lib/form-state';
import { isTimeZone, parseCalendarDate } from '@/lib/calendar-date';
import type { RoundFields } from '@/server/round-store';
import { roundWords as words } from './copy';

type RoundRead =
  { readonly ok: true; readonly fields: RoundFields } | { readonly ok: false; readonly problems: readonly Problem[] };

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LONGEST_LINE = 300;
const LONGEST_NOTES = 6_000;
const [FEWEST_MINUTES, MOST_MINUTES] = [5, 600];

/** Reads the form of a round. Every problem at once, each with its field and what to do. */
export function readRoundForm(values: FormValues): RoundRead {
  const text = (name: string) => (values[name]?.[0] ?? '').trim();
  const heldOn = parseCalendarDate(text('heldOn'));
  const minutes = text('minutes') === '' ? undefined : Number(text('minutes'));
  const link = text('link') === '' ? '' : keptLink(text('link'));
  const problems = problemsIn(text, { hasDay: heldOn !== undefined, minutes, hasLink: link !== undefined });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    fields: {
      heldOn,
      minutes,
      startsAt: text('startsAt') === '' ? undefined : text('startsAt'),
      timeZone: text('timeZone'),
      format: ROUND_FORMATS.find((known) => known === text('format')),
      stage: ROUND_STAGES.find((known) => known === text('stage')),
      result: ROUND_RESULTS.find((known) => known === text('result')),
      place: text('place'),
      link: link ?? '',
      notes: text('notes'),
    },
  };
}

interface Given {
  readonly hasDay: boolean;
  readonly minutes: number | undefined;
  readonly hasLink: boolean;
}

function problemsIn(text: (name: string) => string, { hasDay, minutes, hasLink }: Given): readonly Problem[] {
  const isOdd = minutes !== undefined && !(minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES);
  const checks: readonly (readonly [boolean, string, string])[] = [
    [text('heldOn') !== '' && !hasDay, 'heldOn', words.notADay],
    [text('startsAt') !== '' && !TIME.test(text('startsAt')), 'startsAt', words.notATime],
    [isOdd, 'minutes', words.notMinutes],
    [!isTimeZone(text('timeZone')), 'timeZone', words.notAZone],
    [!hasLink, 'link', words.notALink],
    [text('place').length > LONGEST_LINE, 'place', words.tooLong],
    [text('notes').length > LONGEST_NOTES, 'notes', words.tooLong],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, field, sentence]) => ({ field, text: sentence }));
}
