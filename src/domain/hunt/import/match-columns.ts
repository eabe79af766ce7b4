import { IMPORT_FIELDS, type ImportField, type ImportPreset, plainWords } from './preset';

/** What each column of a table holds, in the order of its header; the candidate may change it. */
export type ColumnMapping = readonly (ImportField | 'ignore')[];

/**
 * Suggests what each column holds. The best header of a field takes it; only notes are gathered from several columns.
 * Headers that the preset drops or does not know are ignored.
 */
export function matchColumns(header: readonly string[], preset: ImportPreset): ColumnMapping {
  const dropped = new Set(preset.dropped.map(plainWords));
  const names = header.map(plainWords);
  const mapping: (ImportField | 'ignore')[] = names.map(() => 'ignore');
  for (const field of IMPORT_FIELDS) {
    const places = (preset.columns[field] ?? [])
      .map((name) => names.indexOf(plainWords(name)))
      .filter((at) => mapping[at] === 'ignore' && !dropped.has(names[at] ?? ''));
    for (const at of field === 'notes' ? places : places.slice(0, 1)) mapping[at] = field;
  }
  return mapping;
}
