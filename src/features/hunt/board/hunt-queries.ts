import 'server-only';
import { type Column, columnsFor, type OwnStage } from '@/domain/hunt/columns';
import { type HuntView, isFiltered, readHuntView } from '@/domain/hunt/hunt-view';
import { statusText } from '@/knowledge/hunt-stages';
import { timeZoneOr, today } from '@/server/clock';
import { type ApplicationPage, type BoardColumn, listApplications, listBoard } from '@/server/application-list';
import type { Application } from '@/server/application-row';
import { roundsOf } from '@/server/application-rounds';
import { currentCandidate } from '@/server/session';
import { listStages } from '@/server/stage-store';
import type { StageLabels } from '@/features/hunt/stage-words';
import { type DoneView, doneView } from '@/features/hunt/undo/undo-queries';
import { type CardView, cardView } from './card-view';
import { type Said, saidText } from './copy';

export interface ColumnName {
  readonly id: string;
  readonly title: string;
}

export interface ColumnView extends ColumnName {
  readonly status: string;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cards: readonly CardView[];
}

export interface PageView {
  readonly cards: readonly CardView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export interface HuntPage {
  readonly view: HuntView;
  readonly stages: readonly OwnStage[];
  readonly isEmpty: boolean;
  readonly total: number;
  readonly columns: readonly ColumnView[];
  readonly table: PageView | undefined;
  readonly done: DoneView | undefined;
  readonly said: Said | undefined;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;
const one = (value: Search[string]): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** The page at this address: the board's columns or one page of the table, whatever the address asks for. */
export async function huntPage(search: Search): Promise<HuntPage> {
  const view = readHuntView(search);
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return { ...nothing, view };
  const stages = await listStages(candidateId);
  const labels = new Map(stages.map(({ id, label }) => [id, label] as const));
  const [at, of] = [Number(one(search.at)), Number(one(search.of))];
  const done = await doneView(one(search.done), labels, at > 0 && of > 0 ? { index: at, total: of } : undefined);
  const shared = { view, stages, done, said: saidText.get(one(search.said)) };
  if (view.view === 'table') {
    const page = await listApplications(candidateId, view);
    const cards = await cardsOf(candidateId, page.applications, labels);
    const isEmpty = await hasNoJob(candidateId, view, page.total);
    return { ...shared, isEmpty, ...tableOf(columnsFor(stages), page, cards) };
  }
  const board = await listBoard(candidateId, view);
  const cards = await cardsOf(
    candidateId,
    board.flatMap(({ applications }) => applications),
    labels,
  );
  const total = board.reduce((sum, column) => sum + column.total, 0);
  const isEmpty = await hasNoJob(candidateId, view, total);
  return { ...shared, isEmpty, total, ...boardOf(columnsFor(stages), board, cards) };
}

/** Jobs that are put away are still there to be found. */
async function hasNoJob(candidateId: string, view: HuntView, shown: number): Promise<boolean> {
  if (shown > 0 || isFiltered(view)) return false;
  return (await listApplications(candidateId, { ...view, archived: 'yes', page: 1 })).total === 0;
}

const nothing = {
  stages: [],
  isEmpty: true,
  total: 0,
  columns: [],
  table: undefined,
  done: undefined,
  said: undefined,
};

async function cardsOf(
  candidateId: string,
  applications: readonly Application[],
  labels: StageLabels,
): Promise<ReadonlyMap<string, CardView>> {
  const rounds = await roundsOf(
    candidateId,
    applications.map(({ id }) => id),
  );
  const context = { today: today(), timeZone: timeZoneOr(undefined), labels };
  return new Map(
    applications.map((application) => [
      application.id,
      cardView(application, rounds.get(application.id) ?? [], context),
    ]),
  );
}

const inOrder = (applications: readonly Application[], cards: ReadonlyMap<string, CardView>): readonly CardView[] =>
  applications.flatMap(({ id }) => cards.get(id) ?? []);

function tableOf(
  columns: readonly Column[],
  { applications, total, page, pages }: ApplicationPage,
  cards: ReadonlyMap<string, CardView>,
) {
  return {
    total,
    columns: columns.map((column) => columnView(column, undefined, cards)),
    table: { cards: inOrder(applications, cards), total, page, pages },
  };
}

function boardOf(columns: readonly Column[], board: readonly BoardColumn[], cards: ReadonlyMap<string, CardView>) {
  return {
    table: undefined,
    columns: columns.map((column) =>
      columnView(
        column,
        board.find(({ id }) => id === column.id),
        cards,
      ),
    ),
  };
}

function columnView(
  { id, place, label }: Column,
  found: BoardColumn | undefined,
  cards: ReadonlyMap<string, CardView>,
): ColumnView {
  return {
    id,
    title: label ?? statusText[place.status],
    status: place.status,
    total: found?.total ?? 0,
    page: found?.page ?? 1,
    pages: found?.pages ?? 1,
    cards: inOrder(found?.applications ?? [], cards),
  };
}
