import { z } from 'zod';
import { letterQuestionPlaces } from '@/knowledge/letter-parts/questions';
import type { FormValues, Problem } from '@/lib/form-state';
import type { StoredBrief } from '@/server/letter-row';
import type { Evidence } from '@/server/evidence-store';
import { words } from './copy';
import { EVIDENCE_BOXES, evidenceName, proofName } from './field-names';

const PROOF_KINDS = Object.keys(letterQuestionPlaces.proof.sentences);
const LONGEST_TEXT = 6_000;
const LONGEST_LETTER = 12_000;
const LONGEST_PASSAGES = 60_000;
const LONGEST_LINE = 300;
const MOST_DOUBTS = 2;

/** What a press of a button asks for: "save", "draft", "sent", "wording:ask", "restore:3". */
const THEN = /^(?:save|draft|sent|(?:wording|restore):[\w-]{1,64})$/;

const doubt = z.enum(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10']);
const ticked = z.literal('yes').optional();

/** The fields of the letter's one form: the letter itself, its brief, and what to do with them. */
export const letterForm = z.object({
  interviewId: z.string().max(64),
  key: z.string().min(8).max(64),
  /** The version that the candidate was looking at; 0 before the first draft. */
  version: z.coerce.number().int().min(0).max(1_000_000),
  then: z.string().regex(THEN).default('save'),
  subject: z.string().optional(),
  text: z.string().optional(),
  /** The same words passage by passage, from the editor: their order, and which are locked. */
  passages: z.string().max(LONGEST_PASSAGES).optional(),
  approach: z.enum(['clean', 'amend', 'own', 'explain', 'reschedule', 'revive', 'none']),
  warmth: z.enum(['warm', 'balanced', 'formal']),
  length: z.enum(['short', 'standard', 'full']),
  ask: z.enum(['another-conversation', 'short-call', 'to-send-something', 'nothing']),
  locale: z.enum(['en-US', 'en-GB', 'en-IN', 'en-AU']),
  mentionOffDay: ticked,
  alreadyThanked: ticked,
});
export type LetterForm = z.infer<typeof letterForm>;

const TEXTS = ['specificMoment', 'whyThisJob', 'betterAnswer', ...EVIDENCE_BOXES.map(evidenceName)];
const isLine = (name: string) =>
  ['to', 'signedBy', 'contactLine', 'subject'].includes(name) || name.startsWith(proofName(''));

/** What is too long to keep, each beside its field. */
export function problemsIn(values: FormValues): Problem[] {
  const most = (name: string) => {
    if (name === 'text') return LONGEST_LETTER;
    if (isLine(name)) return LONGEST_LINE;
    return TEXTS.includes(name) ? LONGEST_TEXT : undefined;
  };
  return Object.entries(values).flatMap(([field, [text = '']]) => {
    const limit = most(field);
    return limit !== undefined && text.length > limit ? [{ field, text: words.tooLong }] : [];
  });
}

/** The brief as it was sent. A fact from the bank that was ticked joins the ones that were typed. */
export function briefIn(form: LetterForm, values: FormValues, bank: readonly Evidence[]): StoredBrief {
  const text = (name: string) => (values[name]?.[0] ?? '').trim();
  const typed = EVIDENCE_BOXES.map((box) => text(evidenceName(box))).filter((fact) => fact !== '');
  const picked = bank.filter(({ id }) => values.bank?.includes(id)).map((fact) => fact.text);
  const ticks = PROOF_KINDS.filter((kind) => values.proof?.includes(kind));
  const proof = ticks.map((kind) => [kind, text(proofName(kind))] as const).filter(([, said]) => said !== '');
  return {
    approach: form.approach,
    warmth: form.warmth,
    length: form.length,
    ask: form.ask,
    to: text('to'),
    signedBy: text('signedBy'),
    contactLine: text('contactLine'),
    specificMoment: text('specificMoment'),
    whyThisJob: text('whyThisJob'),
    doubts: z
      .array(doubt)
      .catch([])
      .parse(values.doubts ?? [])
      .slice(0, MOST_DOUBTS),
    evidence: [...new Set([...typed, ...picked])],
    proof: Object.fromEntries(proof),
    betterAnswer: text('betterAnswer'),
    mentionOffDay: form.mentionOffDay === 'yes',
    alreadyThanked: form.alreadyThanked === 'yes',
    locale: form.locale,
  };
}
