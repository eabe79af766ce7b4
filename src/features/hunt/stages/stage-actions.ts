'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { STATUSES } from '@/domain/hunt/stages';
import type { FormState, FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { addStage, listStages, orderStages, removeStage, renameStage } from '@/server/stage-store';
import { stageWords as words } from './copy';

const key = z.string().min(8).max(64);
const id = z.string().max(64);
const LONGEST_LABEL = 40;

const refused = (text: string, typed: FormValues): FormState => ({ problems: [{ field: 'label', text }], typed });

const labelOf = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

function problemOf(label: string): string | undefined {
  if (label === '') return words.nameless;
  return label.length > LONGEST_LABEL ? words.tooLong : undefined;
}

function shown(): never {
  forgetOldPages();
  redirect(paths.huntStages);
}

export const addStageAction = candidateAction(
  z.object({ key, label: z.string(), status: z.enum(STATUSES) }),
  async (form, candidateId, typed): Promise<FormState> => {
    const label = labelOf(form.label);
    const problem = problemOf(label);
    if (problem !== undefined) return refused(problem, typed);
    const said = { label, status: form.status };
    const { status } = await addStage(candidateId, { key: keyOf(form.key, said), ...said });
    if (status !== 'saved') return refused(status === 'known' ? words.known : words.tooMany, typed);
    shown();
  },
);

export const renameStageAction = candidateAction(
  z.object({ key, id, version: z.coerce.number().int(), label: z.string() }),
  async (form, candidateId, typed): Promise<FormState> => {
    const label = labelOf(form.label);
    const problem = problemOf(label);
    if (problem !== undefined) return refused(problem, typed);
    const said = { id: form.id, baseVersion: form.version, label };
    const { status } = await renameStage(candidateId, { key: keyOf(form.key, said), ...said });
    if (status !== 'saved') return refused(status === 'known' ? words.known : words.conflict, typed);
    shown();
  },
);

export const changeStageAction = candidateAction(
  z.object({ key, id, go: z.enum(['up', 'down', 'remove']) }),
  async (form, candidateId): Promise<FormState> => {
    if (form.go === 'remove') {
      const reply = await removeStage(candidateId, keyOf(form.key, form), form.id, now());
      forgetOldPages();
      redirect(reply.status === 'removed' ? paths.hunt(`?done=${reply.undoId}`) : paths.huntStages);
    }
    const ids = (await listStages(candidateId)).map((stage) => stage.id);
    await orderStages(candidateId, moved(ids, form.id, form.go === 'up' ? -1 : 1));
    shown();
  },
);

/** The same ids with one of them a place up or down. */
function moved(ids: readonly string[], one: string, by: 1 | -1): readonly string[] {
  const at = ids.indexOf(one);
  const others = ids.filter((other) => other !== one);
  return at === -1 ? ids : others.toSpliced(Math.max(0, at + by), 0, one);
}
