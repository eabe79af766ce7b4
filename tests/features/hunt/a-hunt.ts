import { parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';
import { type HuntView, readHuntView } from '@/domain/hunt/hunt-view';
import { STATUSES } from '@/domain/hunt/stages';
import type { CardView } from '@/features/hunt/board/card-view';
import type { ColumnView, HuntPage } from '@/features/hunt/board/hunt-queries';
import { statusText } from '@/knowledge/hunt-stages';
import type { Application } from '@/server/application-row';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is no day.`);
  return date;
}

export const aCard = (over: Partial<CardView> = {}): CardView => ({
  id: 'j1',
  version: 3,
  jobTitle: 'Data analyst',
  employer: 'Acme',
  name: 'Data analyst, Acme',
  column: 'applied',
  place: 'Applied',
  next: '',
  since: 'Applied since 2 May',
  movedOn: '2 May',
  appliedOn: '',
  deadline: '',
  days: {},
  hasPicture: false,
  isOldOpen: false,
  isArchived: false,
  ...over,
});

export const nurse = (over: Partial<CardView> = {}): CardView =>
  aCard({ id: 'j2', jobTitle: 'Nurse', employer: 'Bay Clinic', name: 'Nurse, Bay Clinic', ...over });

export const viewOf = (search: Parameters<typeof readHuntView>[0] = {}): HuntView => readHuntView(search);

/** Every usual column of the board, those with cards as given, the others empty. */
export const columnsWith = (given: Readonly<Record<string, Partial<ColumnView>>> = {}): readonly ColumnView[] =>
  STATUSES.map((status) => {
    const cards = given[status]?.cards ?? [];
    const column = { id: status, title: statusText[status], status, total: cards.length, page: 1, pages: 1, cards };
    return { ...column, ...given[status] };
  });

/** The page of the job hunt. Its total is that of the columns, unless a table is given. */
export function aHuntPage(over: Partial<HuntPage> = {}): HuntPage {
  const columns = over.columns ?? columnsWith({ applied: { cards: [aCard()] } });
  const total = over.table?.total ?? columns.reduce((sum, column) => sum + column.total, 0);
  const rest = { view: viewOf(), stages: [], isEmpty: false, table: undefined, done: undefined, said: undefined };
  return { ...rest, columns, total, ...over };
}

/** A job as it is stored. */
export const aJob = (over: Partial<Application> = {}): Application => ({
  id: 'j1',
  employer: 'Acme',
  jobTitle: 'Data analyst',
  location: '',
  link: '',
  source: '',
  salary: '',
  notes: '',
  appliedOn: undefined,
  deadline: undefined,
  parkedUntil: undefined,
  isReminded: true,
  movedAt: new Date('2026-05-02T09:00:00Z'),
  keptAt: undefined,
  archivedAt: undefined,
  importId: null,
  version: 3,
  createdAt: new Date('2026-05-02T09:00:00Z'),
  updatedAt: new Date('2026-05-02T09:00:00Z'),
  place: { status: 'applied' },
  ...over,
});
