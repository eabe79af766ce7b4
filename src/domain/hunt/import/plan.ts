import type { CsvPart } from '@/lib/csv/read-csv';
import type { ColumnMapping } from './match-columns';
import type { ImportPreset } from './preset';
import { type DateOrder, provenOrder } from './read-day';

/** By the place of the column; a column that proves nothing, or both, has none. */
export type DateOrders = ReadonlyMap<number, DateOrder>;

/** All that decides how the rows of one table are read. */
export interface ImportPlan {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly preset: ImportPreset;
  readonly dateOrders: DateOrders;
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['applied-on', 'saved-on', 'deadline']);

/**
 * Learns from a whole table which of its date columns write the day first: one value over 12 proves it for the column.
 * Reads the table once, before its rows are read.
 */
export async function learnDateOrders(
  parts: AsyncIterable<CsvPart> | Iterable<CsvPart>,
  mapping: ColumnMapping,
): Promise<DateOrders> {
  const columns = mapping.flatMap((field, at) => (DATE_FIELDS.has(field) ? [at] : []));
  const proven = new Map<number, Set<DateOrder>>(columns.map((at) => [at, new Set()]));
  for await (const part of parts) {
    if (part.kind !== 'row') continue;
    for (const [at, orders] of proven) {
      const order = provenOrder(part.cells[at]?.trim() ?? '');
      if (order !== undefined) orders.add(order);
    }
  }
  return new Map([...proven].flatMap(([at, [order, other]]) => (order && !other ? [[at, order] as const] : [])));
}
