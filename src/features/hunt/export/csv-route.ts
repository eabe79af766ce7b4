import 'server-only';
import { applicationToRow, EXPORT_HEADER } from '@/domain/hunt/import/application-to-row';
import { type HuntView, readHuntView } from '@/domain/hunt/hunt-view';
import { writeCsv } from '@/lib/csv/write-csv';
import { dayAt } from '@/lib/calendar-date';
import { timeZoneOr, today } from '@/server/clock';
import { everyApplication } from '@/server/application-list';
import type { Application } from '@/server/application-row';
import { currentCandidate } from '@/server/session';

/** The view of the address as a table, row by row as it is read: a thousand jobs are never in memory at once. */
export async function csvRoute(request: Request): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const view = readHuntView(Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)])));
  const candidateId = await currentCandidate();
  const rows = candidateId === undefined ? [] : rowsOf(candidateId, view);
  return new Response(streamOf(writeCsv(withHeader(rows))), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="jobs-${today()}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

async function* withHeader(rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>) {
  yield EXPORT_HEADER;
  yield* rows;
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

async function* rowsOf(candidateId: string, view: HuntView): AsyncGenerator<readonly string[]> {
  const zone = timeZoneOr(undefined);
  for await (const job of everyApplication(candidateId, view)) yield rowOf(job, zone);
}

function rowOf(job: Application, zone: string): readonly string[] {
  const { place, archivedAt, createdAt, link } = job;
  return applicationToRow({
    employer: job.employer,
    jobTitle: job.jobTitle,
    location: job.location,
    salary: job.salary,
    source: job.source,
    notes: job.notes,
    status: place.status,
    savedOn: dayAt(createdAt, zone),
    archived: archivedAt !== undefined,
    ...(place.closingReason !== undefined && { closingReason: place.closingReason }),
    ...(job.appliedOn !== undefined && { appliedOn: job.appliedOn }),
    ...(job.deadline !== undefined && { deadline: job.deadline }),
    ...(link !== '' && { link }),
  });
}
