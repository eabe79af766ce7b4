'use server';

import { redirect } from 'next/navigation';
import type { FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { recordContact } from '@/server/contact-store';
import { keepEvidence } from '@/server/evidence-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { listLetterVersions } from '@/server/letter-store';
import { clockText } from './clock-text';
import { words } from './copy';
import { type Desk, findDesk } from './desk';
import { briefIn, type LetterForm, letterForm, problemsIn } from './letter-form';
import type { LetterState } from './letter-state';
import { contactIn, typedContact, sentFields, type SentFields } from './sent-form';
import { writeLetter } from './write-letter';

const form = letterForm.extend(sentFields.shape);

/** The one form of the letter page: whatever is pressed, what was typed is saved with it. */
export const writeLetterAction = candidateAction<typeof form, LetterState>(form, async (sent, candidateId, values) => {
  const desk = await findDesk(candidateId, sent.interviewId);
  if (desk === undefined) return { problems: [{ field: 'form', text: words.gone }], typed: values };
  const problems = problemsIn(values);
  if (problems.length > 0) return { problems, typed: values };
  const brief = briefIn(sent, values, desk.evidence);
  const written = await writeLetter(desk, sent, brief);
  if (written.status === 'gone') return { problems: [{ field: 'form', text: words.gone }], typed: values };
  if (written.status === 'conflict') return { problems: [], typed: values, conflict: written.theirs };
  if (sent.then === 'draft')
    await keepEvidence(candidateId, keyOf(sent.key, ['evidence', brief.evidence]), brief.evidence);
  forgetOldPages();
  if (sent.then === 'sent') return recordSent(desk, sent, values, written.version);
  if (sent.then !== 'save') redirect(paths.letter(sent.interviewId));
  return {
    problems: [],
    typed: values,
    saved: { version: written.version, at: clockText(desk.now, desk.interview.timeZone) },
  };
});

async function recordSent(
  desk: Desk,
  sent: LetterForm & SentFields,
  values: FormValues,
  version: number,
): Promise<LetterState> {
  const interviewId = desk.interview.id;
  const read = contactIn(sent, desk);
  const saved = { version, at: clockText(desk.now, desk.interview.timeZone) };
  if (read === undefined) return { problems: [], typed: values, saved };
  if ('problem' in read) return { problems: [read.problem], typed: values, saved };
  const versions = desk.letter === undefined ? [] : await listLetterVersions(desk.candidateId, desk.letter.id);
  const letterVersionId = versions.find(({ number }) => number === version)?.id;
  await recordContact(desk.candidateId, interviewId, {
    ...read.contact,
    key: keyOf(sent.key, ['sent', typedContact(sent)]),
    ...(letterVersionId !== undefined && { letterVersionId }),
  });
  redirect(paths.followUp(interviewId));
}
