'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { undo } from '@/server/undo-store';
import { undoWords } from './copy';

/** A page of ours, never another site. */
const ourPage = z
  .string()
  .max(2_000)
  .regex(/^\/(?:hunt|people|reminders|home)(?:[/?]|$)/);

const undoForm = z.object({ key: z.string().min(8).max(64), id: z.string().max(64), back: ourPage });

/** Takes a change back and returns to the page it was made on. */
export const undoAction = candidateAction(undoForm, async ({ id, back }, candidateId, typed): Promise<FormState> => {
  const reply = await undo(candidateId, id, now());
  if (reply.status === 'gone') return { problems: [{ field: 'form', text: undoWords.gone }], typed };
  forgetOldPages();
  // The notice that was pressed is gone by now, and could say nothing.
  redirect(reply.status === 'partly' ? `${paths.huntChanges}?left=${String(reply.left)}` : withUndone(back));
});

/** The board, the table and a job say that it was taken back; other pages show it. */
function withUndone(back: string): string {
  const [page = '', search = ''] = back.split('?');
  const params = new URLSearchParams(search);
  params.set('said', 'undone');
  return `${page}?${params.toString()}`;
}
