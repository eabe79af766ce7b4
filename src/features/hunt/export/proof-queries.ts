import 'server-only';
import { readHuntView } from '@/domain/hunt/hunt-view';
import { addDays, type CalendarDate, compareDates, dayAt, dayInWords, parseCalendarDate } from '@/lib/calendar-date';
import { timeZoneOr, today } from '@/server/clock';
import { stageHistoryOf } from '@/server/application-history';
import { everyApplication } from '@/server/application-list';
import type { Application } from '@/server/application-row';
import { currentCandidate } from '@/server/session';
import { listStages } from '@/server/stage-store';
import { placeText } from '@/features/hunt/stage-words';

export interface ProofRow {
  readonly id: string;
  readonly jobTitle: string;
  readonly employer: string;
  readonly appliedOn: string | undefined;
  readonly history: readonly string[];
}

export interface ProofView {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fromText: string;
  readonly toText: string;
  readonly rows: readonly ProofRow[];
}

/** Job centres ask for the last weeks; three months back is where most begin. */
const DAYS_BACK = 90;

/** Every job that was applied for in these days, put away or not, oldest first, with its stages. */
export async function proofPage(search: Readonly<Record<string, unknown>>): Promise<ProofView> {
  const day = today();
  const to = dayOf(search.to) ?? day;
  const from = dayOf(search.from) ?? addDays(to, -DAYS_BACK);
  const candidateId = await currentCandidate();
  const rows = candidateId === undefined ? [] : await rowsBetween(candidateId, from, to);
  return { from, to, fromText: dayInWords(from, day), toText: dayInWords(to, day), rows };
}

interface ProvenJob {
  readonly job: Application;
  readonly on: CalendarDate;
}

async function rowsBetween(candidateId: string, from: CalendarDate, to: CalendarDate): Promise<readonly ProofRow[]> {
  const [day, zone] = [today(), timeZoneOr(undefined)];
  const jobs: ProvenJob[] = [];
  for (const archived of [undefined, 'yes']) {
    for await (const job of everyApplication(candidateId, readHuntView({ archived, sort: 'applied' }))) {
      const on = appliedFor(job, zone);
      if (on !== undefined && compareDates(from, on) <= 0 && compareDates(on, to) <= 0) jobs.push({ job, on });
    }
  }
  const ids = jobs.map(({ job }) => job.id);
  const history = await stageHistoryOf(candidateId, ids);
  const labels = new Map((await listStages(candidateId, true)).map(({ id, label }) => [id, label] as const));
  return jobs
    .toSorted((a, b) => compareDates(a.on, b.on))
    .map(({ job }) => ({
      id: job.id,
      jobTitle: job.jobTitle,
      employer: job.employer,
      appliedOn: job.appliedOn && dayInWords(job.appliedOn, day),
      history: (history.get(job.id) ?? []).map(
        ({ at, place }) => `${placeText(place, labels)}, ${dayInWords(dayAt(at, zone), day)}`,
      ),
    }));
}

/** What is only saved was not applied for. */
const appliedFor = ({ appliedOn, place, createdAt }: Application, zone: string): CalendarDate | undefined =>
  appliedOn ?? (place.status === 'saved' ? undefined : dayAt(createdAt, zone));

const dayOf = (given: unknown): CalendarDate | undefined =>
  typeof given === 'string' ? parseCalendarDate(given) : undefined;
