import 'server-only';
import { z } from 'zod';
import { readHuntView } from '@/domain/hunt/hunt-view';
import { statusText } from '@/knowledge/hunt-stages';
import { type CalendarDate, dayInWords } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { rankBySearch, searchWords } from '@/lib/search-words';
import { listApplications } from '@/server/application-list';
import type { Application } from '@/server/application-row';
import { today } from '@/server/clock';
import { type FoundInterview, searchInterviews } from '@/server/interview-list';
import { currentCandidate } from '@/server/session';
import { listStages } from '@/server/stage-store';
import { findWords as words } from './copy';
import { type Found, type Matches, NO_MATCHES } from './find-view';

const MOST_OF_EACH = 8;
const LONGEST_SEARCH = 100;

const searchSchema = z
  .string()
  .transform((text) => text.trim().slice(0, LONGEST_SEARCH))
  .catch('');

/** The search in an address. Anything that is not one is an empty one. */
export const readSearch = (given: unknown): string => searchSchema.parse(given);

/**
 * The candidate's jobs and interviews that answer a search, the nearest first. People are left out: whoever hides names
 * behind others would meet them here. An empty search finds nothing, so that opening the palette asks the server nothing.
 */
export async function findMatches(search: string): Promise<Matches> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined || searchWords(search).length === 0) return NO_MATCHES;
  const [open, putAway, interviews, stages] = await Promise.all([
    listApplications(candidateId, readHuntView({ q: search })),
    listApplications(candidateId, readHuntView({ q: search, archived: 'yes' })),
    searchInterviews(candidateId, search, MOST_OF_EACH),
    listStages(candidateId, true),
  ]);
  const labels = new Map(stages.map(({ id, label }) => [id, label]));
  return {
    jobs: nearest([...open.applications, ...putAway.applications], search).map((job) => jobLine(job, labels)),
    jobsInAll: open.total,
    interviews: interviews.map(interviewLine),
  };
}

/** Those whose name answers before those whose place does; of equals the ones that still go on before closed ones and those put away. */
function nearest(jobs: readonly Application[], search: string): readonly Application[] {
  const isOver = ({ place, archivedAt }: Application) => place.status === 'closed' || archivedAt !== undefined;
  const lines = [...jobs.filter((job) => !isOver(job)), ...jobs.filter(isOver)].map((job) => ({
    job,
    text: nameOf(job),
  }));
  return [...new Set([...rankBySearch(lines, search), ...lines])].slice(0, MOST_OF_EACH).map(({ job }) => job);
}

interface Named {
  readonly employer: string;
  readonly jobTitle: string;
}
const nameOf = ({ employer, jobTitle }: Named): string => [jobTitle, employer].filter(Boolean).join(', ');

function jobLine(job: Application, labels: ReadonlyMap<string, string>): Found {
  const { status, stageId } = job.place;
  const stage = (stageId === undefined ? undefined : labels.get(stageId)) ?? statusText[status];
  return {
    href: paths.application(job.id),
    text: nameOf(job) || words.untitledJob,
    hint: job.archivedAt === undefined ? stage : words.putAway,
  };
}

/** One that was not described yet has its page in the hunt. */
function interviewLine({
  id,
  applicationId,
  heldOn,
  sortKey,
  timeZone,
  application,
  reflection,
}: FoundInterview): Found {
  return {
    href: reflection === null ? paths.round(applicationId, id) : paths.interview(id),
    text: nameOf(application) || words.untitledInterview,
    hint: dayInWords(heldOn ?? (sortKey.slice(0, 10) as CalendarDate), today(timeZone)),
  };
}
