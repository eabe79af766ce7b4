import 'server-only';
import { z } from 'zod';
import { addDays, type CalendarDate } from '@/lib/calendar-date';
import { type Application, applicationRow } from './application-row';
import { database } from './database';

export interface HuntOverview {
  /** Jobs that may need something soon: saved ones by deadline, offers, and those with an interview around these days. */
  readonly near: readonly Application[];
  readonly open: number;
  /** Untouched for a month. */
  readonly quiet: number;
  readonly hasReferee: boolean;
  /** Interviews ahead that nobody prepared for yet. */
  readonly unprepared: readonly { readonly interviewId: string; readonly applicationId: string }[];
}

const OPEN = ['saved', 'applied', 'screening', 'interviewing', 'second-chance-asked', 'offer'];
const QUIET_DAYS = 30;
const DAYS_AROUND = 14;
const MOST_OF_A_KIND = 10;

/** What the first page needs to know of a hunt of any size: a few rows of each kind, by index, never all of them. */
export async function huntOverview(candidateId: string, today: CalendarDate, now: Date): Promise<HuntOverview> {
  const client = await database();
  const active = { candidateId, archivedAt: null };
  const quietSince = new Date(now.getTime() - QUIET_DAYS * 24 * 60 * 60 * 1000);
  const around = { gte: addDays(today, -DAYS_AROUND), lte: addDays(today, DAYS_AROUND) };
  const [saved, offers, met, open, quiet, referees, unprepared] = await Promise.all([
    client.application.findMany({
      where: { ...active, status: 'saved' },
      orderBy: [{ deadline: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }],
      take: MOST_OF_A_KIND,
    }),
    client.application.findMany({ where: { ...active, status: 'offer' }, take: MOST_OF_A_KIND }),
    client.application.findMany({
      where: { ...active, status: { in: OPEN }, interviews: { some: { heldOn: around, reflection: null } } },
      take: MOST_OF_A_KIND,
    }),
    client.application.count({ where: { ...active, status: { in: OPEN } } }),
    client.application.count({
      where: {
        ...active,
        status: { in: OPEN },
        movedAt: { lt: quietSince },
        updatedAt: { lt: quietSince },
        OR: [{ keptAt: null }, { keptAt: { lt: quietSince } }],
      },
    }),
    client.person.count({ where: { candidateId, role: 'referee' } }),
    client.interview.findMany({
      where: { candidateId, heldOn: { gte: today }, result: null, questions: { none: {} }, reflection: null },
      orderBy: { heldOn: 'asc' },
      take: 1,
      select: { id: true, applicationId: true },
    }),
  ]);
  const near = new Map([...met, ...offers, ...saved].map((row) => [row.id, row]));
  return {
    near: z.array(applicationRow).parse([...near.values()]),
    open,
    quiet,
    hasReferee: referees > 0,
    unprepared: unprepared.map(({ id, applicationId }) => ({ interviewId: id, applicationId })),
  };
}
