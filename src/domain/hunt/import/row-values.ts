import { restoreFormula } from '@/lib/csv/formula-cells';
import type { ImportPlan } from './plan';
import type { ImportField } from './preset';

/** One cell that says something. */
export interface Value {
  readonly at: number;
  readonly text: string;
}

/** The cells of a row by the field they feed; those that mean "nothing here" left out. */
export function valuesOf(
  cells: readonly string[],
  { mapping, preset }: Pick<ImportPlan, 'mapping' | 'preset'>,
): (field: ImportField) => readonly Value[] {
  const values = new Map<ImportField, Value[]>();
  const missing = new Set(preset.missing.map((mark) => mark.toLowerCase()));
  mapping.forEach((field, at) => {
    const text = restoreFormula((cells[at] ?? '').trim()).trim();
    if (field === 'ignore' || text === '' || missing.has(text.toLowerCase())) return;
    values.set(field, [...(values.get(field) ?? []), { at, text }]);
  });
  return (field) => values.get(field) ?? [];
}

/** Lines between the rows of a table in Markdown, and rows of separators only. */
export const isBlankRow = (cells: readonly string[]) => cells.every((cell) => /^[\s:-]*$/.test(cell));
