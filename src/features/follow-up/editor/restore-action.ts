'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { words } from '@/features/follow-up/copy';
import { findDesk } from '@/features/follow-up/desk';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { saveLetter } from '@/server/letter-store';
import { editorWords } from './copy';

const form = z.object({
  interviewId: z.string().max(64),
  key: z.string().min(8).max(64),
  version: z.coerce.number().int().min(1).max(1_000_000),
  number: z.coerce.number().int().min(1).max(1_000_000),
});

/** Makes an earlier version the letter again: as a new version, so that nothing is lost by trying. */
export const restoreVersionAction = candidateAction(form, async (sent, candidateId, values) => {
  const say = (text: string): FormState => ({ problems: [{ field: 'form', text }], typed: values });
  const desk = await findDesk(candidateId, sent.interviewId);
  const old = desk?.versions.find(({ number }) => number === sent.number);
  if (desk?.letter === undefined || old === undefined) return say(words.gone);
  const { brief, approach } = desk.letter;
  const reply = await saveLetter(candidateId, sent.interviewId, {
    key: keyOf(sent.key, ['restore', sent.version, sent.number]),
    approach,
    brief,
    subject: old.subject,
    blocks: old.blocks,
    madeBy: 'restore',
    baseVersion: sent.version,
  });
  if (reply.status === 'gone') return say(words.gone);
  if (reply.status === 'conflict') return say(editorWords.restoredElsewhere);
  forgetOldPages();
  redirect(paths.letter(sent.interviewId));
});
