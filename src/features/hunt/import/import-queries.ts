import 'server-only';
import { cache } from 'react';
import { type DryRun, dryRun } from '@/domain/hunt/import/dry-run';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { timeZoneOr, today } from '@/server/clock';
import { findImportFile, type ImportFile } from '@/server/import-files';
import { applicationKeys, countImported, findImport, type Import, listImports } from '@/server/import-store';
import { currentCandidate } from '@/server/session';
import { choiceFrom, choiceSearch, type ColumnChoice, readChoice } from './column-choice';
import { importLine, refusalSentence } from './copy';
import { partsOf, readTable, type TableRead } from './read-table';

export interface ImportLine {
  readonly id: string;
  readonly text: string;
}

/** Earlier imports, newest first, for the page on which a file is chosen. */
export async function earlierImports(): Promise<readonly ImportLine[]> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return [];
  const day = today();
  return (await listImports(candidateId))
    .filter(({ undoneAt }) => undoneAt === undefined)
    .map(({ id, fileName, counts, createdAt }) => ({
      id,
      text: importLine({
        fileName,
        imported: counts.imported,
        day: dayInWords(dayAt(createdAt, timeZoneOr(undefined)), day),
        isFinished: counts.unfinished === undefined,
      }),
    }));
}

export interface ColumnView {
  readonly name: string;
  readonly field: string;
  readonly example: string;
}

export interface CheckView {
  readonly id: string;
  readonly fileName: string;
  /** The title of the tracker that wrote the table; undefined for a table of the candidate's own. */
  readonly from: string | undefined;
  readonly columns: readonly ColumnView[];
  readonly words: readonly { readonly word: string; readonly count: number; readonly means: string }[];
  readonly run: DryRun;
  /** Said in words when the table breaks off somewhere. */
  readonly brokeOff: string | undefined;
  readonly choice: string;
}

export type ImportPage =
  | { readonly kind: 'done'; readonly done: Import; readonly kept: number }
  | {
      readonly kind: 'unfinished';
      readonly id: string;
      readonly imported: number;
      readonly left: number;
      readonly choice: string;
    }
  | { readonly kind: 'refused'; readonly id: string; readonly sentence: string }
  | { readonly kind: 'check'; readonly view: CheckView };

/** Rows that a candidate goes through by eye. */
const MOST_LISTED = 50;

/** Before the import its dry run, afterwards what came of it, or how far it came; undefined is a 404, also for somebody else's file. */
export const importPage = cache(async (id: string, search: string): Promise<ImportPage | undefined> => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const done = await findImport(candidateId, id);
  if (done !== undefined) return begunPage(candidateId, done);
  const file = await findImportFile(candidateId, id);
  if (file === undefined) return undefined;
  const params = new URLSearchParams(search);
  const choice = readChoice({
    column: params.getAll('column'),
    word: params.getAll('word'),
    means: params.getAll('means'),
  });
  const table = await readTable(file.content, choice);
  if (table.kind === 'refused') return { kind: 'refused', id, sentence: refusalSentence(table.code, table.line) };
  return { kind: 'check', view: await checkView(candidateId, file, table, choice) };
});

async function begunPage(candidateId: string, begun: Import): Promise<ImportPage> {
  const { id, undoneAt, counts } = begun;
  if (undoneAt !== undefined || counts.unfinished === undefined)
    return { kind: 'done', done: begun, kept: await countImported(candidateId, id) };
  const { choice } = counts.unfinished;
  return { kind: 'unfinished', id, imported: counts.imported, left: await leftOf(candidateId, id, choice), choice };
}

/** How many rows of a file are not there yet. */
async function leftOf(candidateId: string, id: string, choice: string): Promise<number> {
  const file = await findImportFile(candidateId, id);
  if (file === undefined) return 0;
  const table = await readTable(file.content, choiceFrom(choice));
  if (table.kind === 'refused') return 0;
  return (await dryRun(partsOf(file.content), table.plan, await applicationKeys(candidateId), 0)).new;
}

async function checkView(
  candidateId: string,
  { id, fileName, content }: ImportFile,
  { plan, examples }: Extract<TableRead, { readonly kind: 'table' }>,
  choice: ColumnChoice,
): Promise<CheckView> {
  const run = await dryRun(partsOf(content), plan, await applicationKeys(candidateId), MOST_LISTED);
  const { header, mapping, preset } = plan;
  const asked = new Map([...choice.word.map((word) => [word, 0] as const), ...run.unknownStages]);
  return {
    id,
    fileName,
    from: preset.signatures.length === 0 ? undefined : preset.title,
    columns: header.map((name, at) => ({ name, field: mapping[at] ?? 'ignore', example: examples[at] ?? '' })),
    words: [...asked].map(([word, count]) => ({ word, count, means: choice.means[choice.word.indexOf(word)] ?? '' })),
    run,
    brokeOff: run.refused && refusalSentence(run.refused.code, run.refused.line),
    choice: choiceSearch(choice),
  };
}
