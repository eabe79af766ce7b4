'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { PERSON_ROLES } from '@/domain/hunt/round';
import type { FormState, FormValues, Problem } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { addPerson, changePerson, type PersonFields, removePerson } from '@/server/person-store';
import { savePreference } from '@/server/preference-store';
import { peopleWords as words } from './copy';
import { PRIVACY } from './people-queries';

const key = z.string().min(8).max(64);
const id = z.string().max(64);
const LONGEST_LINE = 200;
const LONGEST_NOTES = 6_000;
const email = z.email();

type PersonRead =
  { readonly ok: true; readonly fields: PersonFields } | { readonly ok: false; readonly problems: readonly Problem[] };

function readPerson(values: FormValues, isTold: boolean): PersonRead {
  const text = (name: string) => (values[name]?.[0] ?? '').trim();
  const problems: Problem[] = [
    ...(text('name') === '' && !isTold ? [{ field: 'name', text: words.nameMissing }] : []),
    ...(text('email') !== '' && !email.safeParse(text('email')).success
      ? [{ field: 'email', text: words.notAnEmail }]
      : []),
    ...['name', 'pseudonym', 'jobTitle', 'email', 'phone']
      .filter((name) => text(name).length > LONGEST_LINE)
      .map((field) => ({ field, text: words.tooLong })),
    ...(text('notes').length > LONGEST_NOTES ? [{ field: 'notes', text: words.tooLong }] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const role = PERSON_ROLES.find((known) => known === text('role')) ?? 'other';
  const [name, pseudonym, jobTitle] = [text('name'), text('pseudonym'), text('jobTitle')];
  const reach = { email: text('email'), phone: text('phone'), notes: text('notes') };
  return { ok: true, fields: { role, name, pseudonym, jobTitle, ...reach } };
}

const addForm = z.object({ key, applicationId: id.optional(), interviewId: id.optional() });

export const addPersonAction = candidateAction(addForm, async (form, candidateId, typed): Promise<FormState> => {
  const read = readPerson(typed, false);
  if (!read.ok) return { problems: read.problems, typed };
  const added = await addPerson(candidateId, {
    key: keyOf(form.key, read.fields),
    fields: read.fields,
    applicationId: form.applicationId,
    interviewId: form.interviewId,
  });
  forgetOldPages();
  if (added === undefined) return { problems: [{ field: 'form', text: words.gone }], typed };
  redirect(form.applicationId === undefined ? paths.people : paths.application(form.applicationId));
});

const changeForm = z.object({ key, id, version: z.coerce.number().int(), told: z.literal('yes').optional() });

export const changePersonAction = candidateAction(changeForm, async (form, candidateId, typed): Promise<FormState> => {
  const read = readPerson(typed, form.told === 'yes');
  if (!read.ok) return { problems: read.problems, typed };
  const said = { id: form.id, baseVersion: form.version, fields: read.fields };
  const status = await changePerson(candidateId, { key: keyOf(form.key, said), ...said });
  forgetOldPages();
  if (status === 'conflict') return { problems: [{ field: 'form', text: words.conflict }], typed };
  redirect(paths.people);
});

export const removePersonAction = candidateAction(
  z.object({ key, id }),
  async (form, candidateId): Promise<FormState> => {
    const undoId = await removePerson(candidateId, form.id);
    forgetOldPages();
    redirect(undoId === undefined ? paths.people : `${paths.people}?done=${undoId}`);
  },
);

const privacyForm = z.object({ key, pseudonyms: z.literal('on').optional() });

export const savePrivacyAction = candidateAction(privacyForm, async (form, candidateId): Promise<FormState> => {
  await savePreference(candidateId, PRIVACY, { pseudonyms: form.pseudonyms === 'on' });
  forgetOldPages();
  redirect(paths.people);
});
