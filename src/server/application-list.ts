import 'server-only';
import { z } from 'zod';
import type { HuntView } from '@/domain/hunt/hunt-view';
import { applicationRow, searchable } from './application-row';
import { database } from './database';
import type { Prisma } from './generated/sqlite/client';

const PAGE = 50;
/** Cards of a column before "show more". */
const FIRST_CARDS = 8;
const MORE_CARDS = 50;

type Where = Prisma.ApplicationWhereInput;

/** The same conditions for board, table, counts and export. */
function whereOf(candidateId: string, view: HuntView): Where {
  const { status, reason, stage, waiting, letter, archived, q } = view;
  const words = searchable(q).split(' ').filter(Boolean);
  const places: Where[] = [
    ...(status.length > 0 ? [{ status: { in: [...status] } }] : []),
    ...(stage.length > 0 ? [{ stageId: { in: [...stage] } }] : []),
  ];
  const hasLetter = { interviews: { some: { letters: { some: { approach: { not: 'none' } } } } } };
  return {
    candidateId,
    archivedAt: archived === 'yes' ? { not: null } : null,
    AND: [
      ...(places.length > 0 ? [{ OR: places }] : []),
      ...(reason.length > 0 ? [{ closingReason: { in: [...reason] } }] : []),
      ...(waiting === undefined ? [] : [waitingFor(waiting)]),
      ...(letter === undefined ? [] : [letter === 'yes' ? hasLetter : { NOT: hasLetter }]),
      ...words.map((word) => ({ searchText: { contains: word } })),
    ],
  };
}

/** The employer has the next move after an application or a letter went out; before that, and with an offer, the candidate has. */
const waitingFor = (who: 'them' | 'you'): Where =>
  who === 'them'
    ? { status: { in: ['applied', 'screening', 'interviewing', 'second-chance-asked'] } }
    : { status: { in: ['saved', 'offer'] } };

const orders: Readonly<
  Record<HuntView['sort'], (order: 'asc' | 'desc') => Prisma.ApplicationOrderByWithRelationInput>
> = {
  moved: (order) => ({ movedAt: order }),
  employer: (order) => ({ employer: order }),
  title: (order) => ({ jobTitle: order }),
  status: (order) => ({ status: order }),
  applied: (order) => ({ appliedOn: { sort: order, nulls: 'last' } }),
  deadline: (order) => ({ deadline: { sort: order, nulls: 'last' } }),
  added: (order) => ({ createdAt: order }),
};

export interface ApplicationPage {
  readonly applications: readonly z.infer<typeof applicationRow>[];
  readonly total: number;
  readonly pages: number;
  readonly page: number;
}

/** One page of the table. A page beyond the last one is the last one. */
export async function listApplications(candidateId: string, view: HuntView): Promise<ApplicationPage> {
  const client = await database();
  const where = whereOf(candidateId, view);
  const total = await client.application.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(view.page, pages);
  const rows = await client.application.findMany({
    where,
    orderBy: [orders[view.sort](view.direction === 'ascending' ? 'asc' : 'desc'), { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
  });
  return { applications: z.array(applicationRow).parse(rows), total, pages, page };
}

/** Every application of a view in its order, a few hundred at a time: for a file. */
export async function* everyApplication(
  candidateId: string,
  view: HuntView,
): AsyncGenerator<z.infer<typeof applicationRow>> {
  let page = 1;
  for (;;) {
    const part = await listApplications(candidateId, { ...view, page });
    yield* part.applications;
    if (page >= part.pages) return;
    page += 1;
  }
}

export interface BoardColumn {
  /** A parent status, or the id of an own stage. */
  readonly id: string;
  readonly total: number;
  readonly applications: readonly z.infer<typeof applicationRow>[];
}

const counts = z.array(
  z.object({ status: z.string(), stageId: z.string().nullable(), _count: z.object({ _all: z.number() }) }),
);

/**
 * The first cards of each column that has any, and how many there are. `view.column` names the one column whose further cards are
 * wanted: `view.page` then pages it.
 */
export async function listBoard(candidateId: string, view: HuntView): Promise<readonly BoardColumn[]> {
  const client = await database();
  const where = whereOf(candidateId, view);
  const groups = counts.parse(
    await client.application.groupBy({ by: ['status', 'stageId'], where, _count: { _all: true } }),
  );
  return Promise.all(
    groups.map(async ({ status, stageId, _count }) => {
      const id = stageId ?? status;
      const isOpen = view.column === id;
      const rows = await client.application.findMany({
        where: { AND: [where, { status, stageId }] },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        skip: isOpen ? (view.page - 1) * MORE_CARDS : 0,
        take: isOpen ? MORE_CARDS : FIRST_CARDS,
      });
      return { id, total: _count._all, applications: z.array(applicationRow).parse(rows) };
    }),
  );
}
