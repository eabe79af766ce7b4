'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { AdFields, AdRead } from '@/domain/hunt/ad/ad';
import { readAd } from '@/domain/hunt/ad/read-ad';
import { readPlace } from '@/domain/hunt/columns';
import { adKnowledge } from '@/knowledge/hunt-ad';
import type { FormState, FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { addApplication, changeApplication, removeApplication } from '@/server/application-store';
import { candidateAction } from '@/server/candidate-action';
import { now, today } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { listStages } from '@/server/stage-store';
import { adRefusalText, adRemarkText, words } from './copy';
import { readJobForm } from './job-form';
import type { JobFormState } from './job-form-state';

const key = z.string().min(8).max(64);
const id = z.string().max(64);

const newForm = z.object({
  key,
  then: z.enum(['read', 'save']).default('save'),
  place: z.string().max(100).default('saved'),
});

/** Fills the fields from what was pasted, or saves the job. Nothing is saved before the candidate has seen the fields. */
export const addJobAction = candidateAction<typeof newForm, JobFormState>(
  newForm,
  async (form, candidateId, values) => {
    const pasted = values.pasted?.[0] ?? '';
    const hasNames = [values.employer, values.jobTitle].some((typed) => (typed?.[0] ?? '').trim() !== '');
    if (form.then === 'read' || (pasted.trim() !== '' && !hasNames)) return filledFrom(values, pasted);
    const read = readJobForm(values);
    if (!read.ok) return { problems: read.problems, typed: values };
    const place = readPlace(form.place, await listStages(candidateId)) ?? { status: 'saved' };
    const fields = { ...read.fields, isReminded: true };
    const { id: added, undoId } = await addApplication(
      candidateId,
      { key: keyOf(form.key, { fields, place }), fields, place },
      now(),
    );
    forgetOldPages();
    redirect(`${paths.application(added)}?done=${undoId}`);
  },
);

/** What the ad says stands in the fields that are still empty; nothing typed is replaced. */
function filledFrom(values: FormValues, text: string): JobFormState {
  const html = values.html?.[0];
  const read: AdRead = readAd({ text, html: html === '' ? undefined : html }, adKnowledge, { today: today() });
  if (read.kind === 'refused') {
    return { problems: [{ field: 'pasted', text: adRefusalText[read.reason] }], typed: values };
  }
  const typed = { ...values };
  for (const [field, value] of Object.entries(fieldsOf(read.fields))) {
    if ((typed[field]?.[0] ?? '').trim() === '' && value !== undefined) typed[field] = [value];
  }
  return {
    problems: [],
    typed,
    filled: Object.keys(read.fields).length > 0,
    remarks: read.remarks.map((remark) => adRemarkText[remark]),
  };
}

const fieldsOf = ({ title, company, location, salary, link, deadline }: AdFields) => ({
  jobTitle: title?.value,
  employer: company?.value,
  location: location?.value,
  salary: salary?.value,
  link: link?.value,
  deadline: deadline?.value,
});

const editForm = z.object({ key, id, version: z.coerce.number().int(), reminded: z.literal('on').optional() });

export const editJobAction = candidateAction<typeof editForm, JobFormState>(
  editForm,
  async (form, candidateId, values) => {
    const read = readJobForm(values);
    if (!read.ok) return { problems: read.problems, typed: values };
    const fields = { ...read.fields, isReminded: form.reminded === 'on' };
    const said = { id: form.id, baseVersion: form.version, fields };
    const reply = await changeApplication(candidateId, { key: keyOf(form.key, said), ...said });
    forgetOldPages();
    if (reply.status === 'gone') return { problems: [{ field: 'form', text: words.gone }], typed: values };
    if (reply.status === 'conflict') {
      return { problems: [{ field: 'form', text: words.conflict }], typed: values, isConflict: true };
    }
    redirect(`${paths.application(form.id)}?done=${reply.undoId}`);
  },
);

const removeForm = z.object({ key, id, sure: z.literal('on').optional() });

export const removeJobAction = candidateAction(
  removeForm,
  async ({ id: gone, sure }, candidateId, typed): Promise<FormState> => {
    if (sure !== 'on') return { problems: [{ field: 'sure', text: words.tickToDelete }], typed };
    await removeApplication(candidateId, gone);
    forgetOldPages();
    redirect(paths.hunt());
  },
);
