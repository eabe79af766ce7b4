import 'server-only';
import { type CalendarPrivacy, calendarEntries } from '@/domain/hunt/calendar-entries';
import { calendarFile } from '@/lib/calendar/calendar-file';
import { calendarSource, candidateOfFeed } from '@/server/calendar-store';
import { today } from '@/server/clock';
import { currentCandidate } from '@/server/session';
import { wantsPseudonyms } from '@/features/hunt/people/people-queries';
import { calendarWords } from './copy';

const missing = (sentence: string): Response =>
  new Response(`${sentence}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

async function fileFor(candidateId: string, interviewId: string | undefined): Promise<Response | undefined> {
  const source = await calendarSource(candidateId, today(), interviewId);
  if (interviewId !== undefined && source.rounds.length === 0) return undefined;
  const privacy: CalendarPrivacy = {
    titles: 'plain',
    people: (await wantsPseudonyms(candidateId)) ? 'pseudonyms' : 'names',
  };
  const { entries } = calendarEntries(source, privacy);
  return new Response(calendarFile(entries, calendarWords.calendarName), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      ...(interviewId !== undefined && { 'content-disposition': 'attachment; filename="interview.ics"' }),
    },
  });
}

/** One interview as a file for any calendar. */
export async function roundCalendarRoute(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly interviewId: string }> },
): Promise<Response> {
  const candidateId = await currentCandidate();
  const file = candidateId === undefined ? undefined : await fileFor(candidateId, (await params).interviewId);
  return file ?? missing(calendarWords.notHere);
}

/** The feed that a calendar program asks for, with nothing but the secret of its address. */
export async function feedRoute(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const { file } = await params;
  const token = /^([\w-]{43})\.ics$/.exec(file)?.[1];
  const candidateId = token === undefined ? undefined : await candidateOfFeed(token);
  const feed = candidateId === undefined ? undefined : await fileFor(candidateId, undefined);
  return feed ?? missing(calendarWords.gone);
}
