import { z } from 'zod';
import { type ColumnMapping, matchColumns } from '@/domain/hunt/import/match-columns';
import { IMPORT_FIELDS, type ImportPreset, plainWords } from '@/domain/hunt/import/preset';
import { STATUSES } from '@/domain/hunt/stages';

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .catch([]);

const choiceSchema = z.object({
  column: several.pipe(z.array(z.enum([...IMPORT_FIELDS, 'ignore']))).catch([]),
  word: several,
  means: several,
});

/** What the candidate said about the columns, and about words for stages; it stands in the address. */
export type ColumnChoice = z.infer<typeof choiceSchema>;

export const readChoice = (search: unknown): ColumnChoice => choiceSchema.parse(search);

export const choiceFrom = (search: string): ColumnChoice => {
  const params = new URLSearchParams(search);
  return readChoice({ column: params.getAll('column'), word: params.getAll('word'), means: params.getAll('means') });
};

export function choiceSearch({ column, word, means }: ColumnChoice): string {
  const search = new URLSearchParams();
  for (const one of column) search.append('column', one);
  word.forEach((one, at) => {
    search.append('word', one);
    search.append('means', means[at] ?? '');
  });
  return search.toString();
}

/** The chosen columns where there is one for each; else what the preset suggests. */
export const mappingOf = ({ column }: ColumnChoice, header: readonly string[], preset: ImportPreset): ColumnMapping =>
  column.length === header.length ? column : matchColumns(header, preset);

/** The preset with what the candidate said about its words. */
export function explained(preset: ImportPreset, { word, means }: ColumnChoice): ImportPreset {
  const said = word.flatMap((one, at) => {
    const status = STATUSES.find((known) => known === means[at]);
    return status === undefined ? [] : [[plainWords(one), { status }] as const];
  });
  return { ...preset, statusWords: { ...preset.statusWords, ...Object.fromEntries(said) } };
}
