'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState, FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keepImportFile, removeImportFile } from '@/server/import-files';
import { undoImport } from '@/server/import-store';
import { choiceFrom } from './column-choice';
import { refusalSentence, words } from './copy';
import { importFile } from './import-file';
import { importLimits } from './limits';
import { readTable } from './read-table';

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

/** Imports what the dry run said, with the same columns and words. Sent a second time, it leads to what came of the first. */
export const importAction = candidateAction(importForm, async (given, candidateId, typed) => {
  const reply = await importFile(candidateId, given, now());
  if (reply.status === 'refused') return refused('form', refusalSentence(reply.code, reply.line), typed);
  forgetOldPages();
  redirect(paths.imported(given.id));
});

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
