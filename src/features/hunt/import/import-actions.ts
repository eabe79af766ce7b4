'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type SortedRow, sortRows } from '@/domain/hunt/import/sort-rows';
import type { ImportedApplication } from '@/domain/hunt/import/imported-application';
import type { FormState, FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { importProgress } from '@/server/import-progress';
import {
  applicationKeys,
  findImportFile,
  importRows,
  keepImportFile,
  removeImportFile,
  undoImport,
} from '@/server/import-store';
import { choiceFrom } from './column-choice';
import { refusalSentence, words } from './copy';
import { importLimits } from './limits';
import { partsOf, readTable } from './read-table';

const key = z.string().min(8).max(64);
const fileForm = z.object({ key, table: z.string().optional() });

const refused = (field: string, text: string, typed: FormValues): FormState => ({ problems: [{ field, text }], typed });

/** Keeps the chosen file, or the pasted table, and leads to what would happen. Nothing of it is a job yet. */
export const readFileAction = candidateAction(fileForm, async (given, candidateId, typed, form): Promise<FormState> => {
  const sent = await sentIn(form, given.table ?? '');
  if (sent === undefined) return refused('file', words.noFile, typed);
  const { field, fileName, content } = sent;
  if (content.length > importLimits.bytes) return refused(field, words.tooLarge, typed);
  const table = await readTable(content, choiceFrom(''));
  if (table.kind === 'refused') return refused(field, refusalSentence(table.code, table.line), typed);
  const id = await keepImportFile(candidateId, { key: given.key, fileName, content }, now());
  redirect(paths.imported(id));
});

const LONGEST_NAME = 200;

interface SentTable {
  readonly field: 'file' | 'table';
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The file where one was chosen, else what was pasted. */
async function sentIn(form: FormData, pasted: string): Promise<SentTable | undefined> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) {
    const fileName = file.name.slice(0, LONGEST_NAME);
    return { field: 'file', fileName, content: new Uint8Array(await file.arrayBuffer()) };
  }
  if (pasted.trim() === '') return undefined;
  return { field: 'table', fileName: '', content: new TextEncoder().encode(pasted) };
}

const importForm = z.object({ key, id: z.string().max(64), choice: z.string().max(200_000) });

/** Imports what the dry run said, with the same columns and words. */
export const importAction = candidateAction(importForm, async ({ key: formKey, id, choice }, candidateId, typed) => {
  const file = await findImportFile(candidateId, id);
  // Sent a second time, perhaps: then the import is there.
  if (file === undefined) redirect(paths.imported(id));
  const table = await readTable(file.content, choiceFrom(choice));
  if (table.kind === 'refused') return refused('form', refusalSentence(table.code, table.line), typed);
  const sorted = sortRows(partsOf(file.content), table.plan, await applicationKeys(candidateId));
  const counted = { heldBack: 0 };
  try {
    await importRows(
      candidateId,
      {
        key: formKey,
        id,
        presetId: table.plan.preset.id,
        rows: freshIn(sorted, counted),
        heldBack: () => counted.heldBack,
        onProgress: (done) => importProgress.set(candidateId, id, done),
      },
      now(),
    );
  } finally {
    importProgress.clear(candidateId, id);
  }
  forgetOldPages();
  redirect(paths.imported(id));
});

/** A table that breaks off is imported as far as it could be read: the page said where. */
async function* freshIn(
  sorted: AsyncIterable<SortedRow>,
  counted: { heldBack: number },
): AsyncGenerator<ImportedApplication> {
  for await (const row of sorted) {
    if (row.kind === 'new') yield row.application;
    if (row.kind === 'held-back') counted.heldBack += 1;
  }
}

const idForm = z.object({ key, id: z.string().max(64) });

/** The kept file goes at once when it is not the right one. */
export const discardImportAction = candidateAction(idForm, async ({ id }, candidateId) => {
  await removeImportFile(candidateId, id);
  redirect(paths.import);
});

export const undoImportAction = candidateAction(idForm, async ({ id }, candidateId) => {
  const { status } = await undoImport(candidateId, id, now());
  forgetOldPages();
  redirect(status === 'undone' ? paths.imported(id) : paths.import);
});
