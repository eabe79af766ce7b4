import { z } from 'zod';
import { CLOSING_REASONS, STATUSES } from './stages';

export const SORTS = ['moved', 'employer', 'title', 'status', 'applied', 'deadline', 'added'] as const;
export type Sort = (typeof SORTS)[number];

const list = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().filter((id): id is Id => (ids as readonly string[]).includes(id)))
    .catch([]);

const LONGEST_SEARCH = 100;
/** By whole characters: half of one would be found nowhere. */
const cut = (text: string): string => Array.from(text).slice(0, LONGEST_SEARCH).join('').trimEnd();

/** A column of the board, or none. */
const column = z
  .string()
  .transform((id) => id || undefined)
  .optional()
  .catch(undefined);

/** What the address of the job hunt says; anything it does not know is as if it were not there. */
const huntViewSchema = z.object({
  view: z.enum(['board', 'table']).catch('board'),
  status: list(STATUSES),
  reason: list(CLOSING_REASONS),
  stage: z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().filter(Boolean))
    .catch([]),
  waiting: z.enum(['them', 'you']).optional().catch(undefined),
  letter: z.enum(['yes', 'no']).optional().catch(undefined),
  archived: z.enum(['yes']).optional().catch(undefined),
  q: z.string().trim().transform(cut).catch(''),
  sort: z.enum(SORTS).catch('moved'),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** The one column that is shown with all its cards. */
  column,
  /** The column that a narrow screen shows. */
  show: column,
});

type Parsed = z.infer<typeof huntViewSchema>;
export interface HuntView extends Omit<Parsed, 'direction'> {
  readonly direction: 'ascending' | 'descending';
}

/** Names and titles read from A, days from the newest. */
const directionOf = (sort: Sort): HuntView['direction'] =>
  sort === 'employer' || sort === 'title' || sort === 'status' || sort === 'deadline' ? 'ascending' : 'descending';

/** Board and table are one address: every filter, the sort, the page. Never refuses: an unknown value is left out. */
export function readHuntView(search: Readonly<Record<string, string | readonly string[] | undefined>>): HuntView {
  const parsed = huntViewSchema.parse(search);
  return { ...parsed, direction: parsed.direction ?? directionOf(parsed.sort) };
}

/** The address of a view, without what is as it would be anyway. A change other than of the page starts at page 1. */
export function huntSearch(view: HuntView, change: Partial<HuntView> = {}): string {
  const sort = change.sort ?? view.sort;
  const fresh = change.sort === undefined || change.direction !== undefined ? {} : { direction: directionOf(sort) };
  const next = { ...view, page: 1, ...fresh, ...change };
  const search = new URLSearchParams();
  const set = (name: string, value: string | undefined, unless = '') => {
    if (value !== undefined && value !== unless) search.append(name, value);
  };
  set('view', next.view, 'board');
  for (const name of ['status', 'reason', 'stage'] as const) next[name].forEach((value) => set(name, value));
  set('waiting', next.waiting);
  set('letter', next.letter);
  set('archived', next.archived);
  set('q', next.q);
  set('sort', next.sort, 'moved');
  set('direction', next.direction, directionOf(next.sort));
  set('page', String(next.page), '1');
  set('column', next.column);
  set('show', next.show);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything but all open applications is asked for. */
export const isFiltered = ({ status, reason, stage, waiting, letter, archived, q }: HuntView): boolean =>
  status.length + reason.length + stage.length > 0 || [waiting, letter, archived].some(Boolean) || q !== '';
