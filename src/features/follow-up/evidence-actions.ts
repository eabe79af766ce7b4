'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState, FormValues, Problem } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { addEvidence, changeEvidence, retireEvidence } from '@/server/evidence-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { evidenceWords as words } from './evidence-copy';

const LONGEST = 1_000;
const key = z.string().min(8).max(64);
const id = z.string().max(64);
const said = { text: z.string().trim().default(''), proof: z.string().trim().default('') };

function problemsIn({ text, proof }: { readonly text: string; readonly proof: string }): Problem[] {
  return [
    ...(text === '' ? [{ field: 'text', text: words.tooShort }] : []),
    ...(text.length > LONGEST ? [{ field: 'text', text: words.tooLong }] : []),
    ...(proof.length > LONGEST ? [{ field: 'proof', text: words.tooLong }] : []),
  ];
}

const stays = (typed: FormValues, field: string, text: string): FormState => ({ problems: [{ field, text }], typed });

/** The page is asked for anew, so that a reload does not send the form again. */
function showBank(): never {
  forgetOldPages();
  redirect(paths.evidence);
}

export const addEvidenceAction = candidateAction(
  z.object({ key, ...said }),
  async ({ key: formKey, text, proof }, candidateId, typed) => {
    const problems = problemsIn({ text, proof });
    if (problems.length > 0) return { problems, typed };
    const { status } = await addEvidence(candidateId, { key: keyOf(formKey, [text, proof]), text, proof });
    return status === 'known' ? stays(typed, 'text', words.known) : showBank();
  },
);

export const changeEvidenceAction = candidateAction(
  z.object({ key, id, version: z.coerce.number().int().min(1).max(1_000_000), ...said }),
  async ({ key: formKey, id: evidenceId, version, text, proof }, candidateId, typed) => {
    const problems = problemsIn({ text, proof });
    if (problems.length > 0) return { problems, typed };
    const change = { id: evidenceId, baseVersion: version, text, proof };
    const { status } = await changeEvidence(candidateId, { ...change, key: keyOf(formKey, change) });
    return status === 'saved' ? showBank() : stays(typed, 'form', words[status]);
  },
);

/** "Stop using it" and "Use it again": a claim is never thrown away, so that it cannot slip back in unseen. */
export const retireEvidenceAction = candidateAction(
  z.object({ key, id, use: z.enum(['no', 'again']) }),
  async ({ id: evidenceId, use }, candidateId, typed) => {
    const isThere = await retireEvidence(candidateId, evidenceId, use === 'no' ? now() : undefined);
    return isThere ? showBank() : stays(typed, 'form', words.gone);
  },
);
