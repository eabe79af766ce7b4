import 'server-only';
import { z } from 'zod';
import type { HuntView } from '@/domain/hunt/hunt-view';
import { STATUSES } from '@/domain/hunt/stages';
import { searchWords } from '@/lib/search-words';
import { applicationRow } from './application-row';
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
      ...searchWords(q).map((word) => ({ searchText: { contains: word } })),
    ],
  };
}

const WITH_THEM = ['applied', 'screening', 'interviewing', 'second-chance-asked'];

/** An interview that is not told to its end, or after which nothing went out although a letter is advised. */
const unfinished: Prisma.InterviewWhereInput = {
  OR: [
    { reflection: { finishedAt: null } },
    {
      reflection: { finishedAt: { not: null } },
      contacts: { none: { direction: 'out' } },
      outcomes: { none: {} },
      OR: [{ diagnosis: null }, { diagnosis: { approach: { not: 'none' } } }],
    },
  ],
};

/** The employer has the next move after an application or a letter went out; before that, and with an offer, the candidate has. */
const waitingFor = (who: 'them' | 'you'): Where =>
  who === 'them'
    ? { status: { in: WITH_THEM }, interviews: { none: unfinished } }
    : { OR: [{ status: { in: ['saved', 'offer'] } }, { status: { in: WITH_THEM }, interviews: { some: unfinished } }] };

type Order = Prisma.ApplicationOrderByWithRelationInput;

/** "status" is not among them: the order of a hunt is not that of the alphabet. */
const orders: Readonly<Record<Exclude<HuntView['sort'], 'status'>, (order: 'asc' | 'desc') => readonly Order[]>> = {
  moved: (order) => [{ movedAt: order }],
  // Small letters without accents: "acme" and "Ågren" stand where they are looked for.
  employer: (order) => [{ employerKey: order }, { employer: order }],
  title: (order) => [{ jobTitle: order }],
  applied: (order) => [{ appliedOn: { sort: order, nulls: 'last' } }],
  deadline: (order) => [{ deadline: { sort: order, nulls: 'last' } }],
  added: (order) => [{ createdAt: order }],
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
  const part = { skip: (page - 1) * PAGE, take: PAGE };
  const order = view.direction === 'ascending' ? 'asc' : 'desc';
  const rows =
    view.sort === 'status'
      ? await partByStatus(where, order, part)
      : await client.application.findMany({
          where,
          orderBy: [...orders[view.sort](order), { id: 'asc' }],
          ...part,
        });
  return { applications: z.array(applicationRow).parse(rows), total, pages, page };
}

interface Part {
  readonly skip: number;
  readonly take: number;
}

/** Walks the statuses in the order of a hunt and takes from each what falls into the part; within one, as on the board. */
async function partByStatus(where: Where, order: 'asc' | 'desc', { skip, take }: Part): Promise<unknown[]> {
  const client = await database();
  const groups = (await countColumns(where)).toSorted(
    (a, b) => rank(a.status) - rank(b.status) || compare(a.stageId ?? '', b.stageId ?? ''),
  );
  const rows: unknown[] = [];
  let passed = 0;
  for (const { status, stageId, _count } of order === 'asc' ? groups : groups.reverse()) {
    const from = Math.max(0, skip - passed);
    passed += _count._all;
    if (from >= _count._all) continue;
    rows.push(
      ...(await client.application.findMany({
        where: { AND: [where, { status, stageId }] },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        skip: from,
        take: take - rows.length,
      })),
    );
    if (rows.length >= take) break;
  }
  return rows;
}

const rank = (status: string): number => (STATUSES as readonly string[]).indexOf(status);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
  /** Which page of its cards these are, of how many. Only an opened column has more than one. */
  readonly page: number;
  readonly pages: number;
  readonly applications: readonly z.infer<typeof applicationRow>[];
}

const counts = z.array(
  z.object({ status: z.string(), stageId: z.string().nullable(), _count: z.object({ _all: z.number() }) }),
);

async function countColumns(where: Where): Promise<z.infer<typeof counts>> {
  const client = await database();
  return counts.parse(await client.application.groupBy({ by: ['status', 'stageId'], where, _count: { _all: true } }));
}

/**
 * The first cards of each column that has any, and how many there are. `view.column` names the one column whose further cards are
 * wanted: `view.page` then pages it; a page beyond the last one is the last one. Closed ones are only counted until they are asked for.
 */
export async function listBoard(candidateId: string, view: HuntView): Promise<readonly BoardColumn[]> {
  const client = await database();
  const where = whereOf(candidateId, view);
  return Promise.all(
    (await countColumns(where)).map(async ({ status, stageId, _count }) => {
      const id = stageId ?? status;
      const total = _count._all;
      const isOpen = view.column === id;
      const pages = isOpen ? Math.max(1, Math.ceil(total / MORE_CARDS)) : 1;
      const page = isOpen ? Math.min(view.page, pages) : 1;
      const isFolded = status === 'closed' && !isOpen && !isClosedWanted(view);
      const rows = isFolded
        ? []
        : await client.application.findMany({
            where: { AND: [where, { status, stageId }] },
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
            skip: (page - 1) * MORE_CARDS,
            take: isOpen ? MORE_CARDS : FIRST_CARDS,
          });
      return { id, total, page, pages, applications: z.array(applicationRow).parse(rows) };
    }),
  );
}

/** A search, or a filter that names closed ones, asks for their cards. */
const isClosedWanted = ({ q, status, reason }: HuntView): boolean =>
  q !== '' || status.includes('closed') || reason.length > 0;
