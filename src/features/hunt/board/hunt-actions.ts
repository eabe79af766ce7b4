'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { readPlace } from '@/domain/hunt/columns';
import type { FormState, FormValues } from '@/lib/form-state';
import { parseCalendarDate } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { type ManyChange, changeMany, moveApplication, type Spot } from '@/server/application-moves';
import { changeApplication } from '@/server/application-store';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { listStages } from '@/server/stage-store';
import { words } from './copy';

const key = z.string().min(8).max(64);
const id = z.string().max(64);
/** The search of the page that the form stands on. */
const back = z
  .string()
  .max(2_000)
  .regex(/^(?:\?|$)/);

const refused = (text: string, typed: FormValues): FormState => ({ problems: [{ field: 'form', text }], typed });

/** "applied", or "applied top", or "applied above <id>"; or what is done with a job where it stands: "archive". */
const target = z
  .string()
  .max(200)
  .transform((text) => {
    const [column = '', where = 'top', above = ''] = text.split(' ');
    return { column, spot: spotOf(where, above) };
  });

function spotOf(where: string, above: string): Spot {
  if (where === 'above') return { above };
  return where === 'bottom' || where === 'up' || where === 'down' ? where : 'top';
}

const moveForm = z.object({ key, id, version: z.coerce.number().int(), to: target, back });

/** Moves a job to a column or within it, or out of sight, and comes back to the same board with the change and its undo. */
export const moveAction = candidateAction(moveForm, async (form, candidateId, typed) => {
  const { column } = form.to;
  if (isWhereItStands(column)) return changed(candidateId, form, { ids: [form.id], change: { kind: column } }, typed);
  const to = readPlace(column, await listStages(candidateId));
  if (to === undefined) redirect(backWith(form.back, { said: 'no-stage' }));
  const move = { id: form.id, baseVersion: form.version, to, spot: form.to.spot };
  const reply = await moveApplication(candidateId, { key: keyOf(form.key, move), ...move }, now());
  forgetOldPages();
  // The card may stand elsewhere by now: what is said about it stands on the page.
  if (reply.status !== 'moved') redirect(backWith(form.back, { said: reply.status }));
  const { undoId, index, total } = reply;
  redirect(backWith(form.back, { done: undoId, at: String(index), of: String(total) }));
});

/** The page it came from, with what was done or why it was not; "?job=…" is the job's own. */
function backWith(search: string, said: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(search);
  for (const name of ['done', 'at', 'of', 'said']) params.delete(name);
  const job = params.get('job');
  for (const [name, value] of Object.entries(said)) params.set(name, value);
  return job === null
    ? paths.hunt(`?${params.toString()}`)
    : `${paths.application(job)}?${new URLSearchParams(said).toString()}`;
}

const dayForm = z.object({
  ...{ key, id, back },
  version: z.coerce.number().int(),
  field: z.enum(['appliedOn', 'deadline']),
  day: z.string().trim().max(40),
});

/** One day of one job, changed in its row; an empty one takes the day away. */
export const changeDayAction = candidateAction(dayForm, async (form, candidateId, typed) => {
  const day = form.day === '' ? undefined : parseCalendarDate(form.day);
  if (day === undefined && form.day !== '') return refused(words.notADay, typed);
  const change = { id: form.id, baseVersion: form.version, fields: { [form.field]: day } };
  const reply = await changeApplication(candidateId, { key: keyOf(form.key, change), ...change });
  forgetOldPages();
  redirect(backWith(form.back, reply.status === 'saved' ? { done: reply.undoId } : { said: reply.status }));
});

const manyForm = z.object({ key, change: z.string().max(100), back });

/** One change of every ticked job. */
export const changeManyAction = candidateAction(manyForm, async (form, candidateId, typed) => {
  const ids = [...new Set(typed.id ?? [])].slice(0, MOST_AT_ONCE);
  const change = await changeOf(candidateId, form.change);
  if (ids.length === 0 || change === undefined) return refused(words.nothingChosen, typed);
  return changed(candidateId, form, { ids, change }, typed);
});

async function changed(
  candidateId: string,
  form: { readonly key: string; readonly back: string },
  said: { readonly ids: readonly string[]; readonly change: ManyChange },
  typed: FormValues,
): Promise<FormState> {
  const reply = await changeMany(candidateId, { key: keyOf(form.key, said), ...said }, now());
  forgetOldPages();
  if (reply.status !== 'changed') return refused(reply.status === 'nothing' ? words.allAsChosen : words.noStage, typed);
  redirect(backWith(form.back, { done: reply.undoId }));
}

const MOST_AT_ONCE = 200;

const isWhereItStands = (text: string): text is Exclude<ManyChange['kind'], 'move'> =>
  text === 'archive' || text === 'bring-back' || text === 'keep';

async function changeOf(candidateId: string, text: string): Promise<ManyChange | undefined> {
  if (isWhereItStands(text)) return { kind: text };
  const to = readPlace(text, await listStages(candidateId));
  return to === undefined ? undefined : { kind: 'move', to };
}
