import { z } from 'zod';

import type { ApproachId, DoubtId } from '@/domain/diagnosis/pattern';
import type { Ask, WholeBrief, Channel, LetterLength, Locale, Situation, Warmth } from '@/domain/follow-up/letter';

import { canSend, saidElsewhere, situationNamed } from './read-row';

const line = z.string().max(6000);

/** One line for `compose`. Fields of the data set that only describe the expected letter are not read. */
export const briefRow = z.object({
  id: z.string(),
  situation: z.string(),
  locale: z.string().default('en-US'),
  candidate_name: line.optional(),
  contact_line: line.optional(),
  role: line.optional(),
  company: line.optional(),
  interviewer_name: line.optional(),
  interview_date: line.optional(),
  written_on: line.optional(),
  channel: z.string().default('email'),
  approach: z.enum(['clean', 'amend', 'own', 'explain', 'reschedule', 'revive', 'none']).optional(),
  ask: z.enum(['another-conversation', 'short-call', 'to-send-something', 'nothing']).optional(),
  warmth: z.enum(['warm', 'balanced', 'formal']).optional(),
  length: z.enum(['short', 'standard', 'full']).optional(),
  what_went_wrong: line.optional(),
  interviewer_impression: line.optional(),
  true_evidence: z.array(line).max(50).default([]),
  better_answers: z
    .array(z.object({ asked: line.optional(), answer: line }))
    .max(10)
    .default([]),
  something_specific_from_the_conversation: line.optional(),
  why_this_job: line.optional(),
  company_fact: line.optional(),
  tone_wish: line.optional(),
  constraints: z.array(line).max(50).default([]),
  must_not_claim: z.array(line).max(50).default([]),
});
export type BriefRow = z.infer<typeof briefRow>;

interface Kind {
  readonly approach: ApproachId;
  readonly ask: Ask;
}

/** What each situation calls for when the row does not say (evidence.md 4.1, letters.md 6). */
const kinds = {
  nerves: { approach: 'amend', ask: 'another-conversation' },
  'blanked-answer': { approach: 'amend', ask: 'short-call' },
  rambling: { approach: 'amend', ask: 'short-call' },
  'wrong-fact': { approach: 'own', ask: 'nothing' },
  'false-claim': { approach: 'own', ask: 'nothing' },
  'work-history': { approach: 'explain', ask: 'short-call' },
  gap: { approach: 'explain', ask: 'another-conversation' },
  unprepared: { approach: 'own', ask: 'another-conversation' },
  badmouthing: { approach: 'own', ask: 'short-call' },
  late: { approach: 'own', ask: 'another-conversation' },
  'technical-failure': { approach: 'reschedule', ask: 'short-call' },
  remark: { approach: 'own', ask: 'short-call' },
  'offensive-remark': { approach: 'own', ask: 'nothing' },
  illness: { approach: 'reschedule', ask: 'another-conversation' },
  'phone-rang': { approach: 'own', ask: 'nothing' },
  'already-rejected': { approach: 'revive', ask: 'another-conversation' },
  panel: { approach: 'amend', ask: 'another-conversation' },
  'phone-call': { approach: 'amend', ask: 'short-call' },
  voicemail: { approach: 'own', ask: 'nothing' },
  linkedin: { approach: 'own', ask: 'nothing' },
  'check-in': { approach: 'clean', ask: 'nothing' },
  'rejection-reply': { approach: 'revive', ask: 'nothing' },
  withdrawing: { approach: 'clean', ask: 'nothing' },
  'over-analysed': { approach: 'clean', ask: 'nothing' },
  'presentation-overrun': { approach: 'reschedule', ask: 'short-call' },
  'weak-answer': { approach: 'amend', ask: 'short-call' },
  'we-not-i': { approach: 'amend', ask: 'short-call' },
  'low-interest': { approach: 'amend', ask: 'short-call' },
  conduct: { approach: 'own', ask: 'short-call' },
  'pay-first': { approach: 'amend', ask: 'short-call' },
  dismissal: { approach: 'explain', ask: 'short-call' },
  overqualified: { approach: 'explain', ask: 'short-call' },
  'practical-constraint': { approach: 'explain', ask: 'short-call' },
  bluffed: { approach: 'own', ask: 'short-call' },
  emotion: { approach: 'own', ask: 'another-conversation' },
  indiscretion: { approach: 'own', ask: 'nothing' },
  'blame-shifted': { approach: 'own', ask: 'short-call' },
} as const satisfies Readonly<Record<Situation, Kind>>;

/** What an impression, put in the interviewer's words, makes them doubt. */
const impressions: readonly (readonly [RegExp, DoubtId])[] = [
  [/gone in|will leave|not stay|job hop|keep(?:s)? one|a year/iu, 'D3'],
  [/unreliable|on time|disorgani[sz]ed|careless|late\b/iu, 'D8'],
  [/inflat|honest|certif|true|exaggerat|bluff|budget nearly/iu, 'D9'],
  [/listen|meetings|one answer|misread|unclear|tools person/iu, 'D6'],
  [/confident|cope|pressure|shaky|energy|nervous/iu, 'D7'],
  [/interested|cold|keen|homework|prepar|up to date/iu, 'D2'],
  [/talk about us|grudge|looks down|team|arrogant|rude/iu, 'D5'],
  [/driver|what was hers|hours|level|examples|done|manage|really|experience|senior|problems upward/iu, 'D1'],
];

const locales: Readonly<Record<string, Locale>> = {
  'en-US': 'en-US',
  'en-GB': 'en-GB',
  'en-IN': 'en-IN',
  'en-AU': 'en-AU',
  'en-NZ': 'en-AU',
  'en-CA': 'en-US',
};
const channels: Readonly<Record<string, Channel>> = {
  email: 'email',
  letter: 'letter',
  phone: 'phone',
  'phone-script': 'phone',
  voicemail: 'voicemail',
  linkedin: 'linkedin',
  'linkedin-note': 'linkedin',
  text: 'text',
};

/**
 * Reads one row of the letter briefs. What a row leaves open is derived: approach and ask from the situation, doubts from
 * the impression, warmth and length from the wishes. A situation by another name is read as the one it is about; an unknown one with no account is an error of the row.
 */
export function briefFromRow(row: BriefRow): WholeBrief {
  const known = Object.keys(kinds) as [Situation, ...Situation[]];
  const situation = z.enum(known).parse(situationNamed(row, known) ?? row.situation, { reportInput: false });
  const kind: Kind = kinds[situation];
  return {
    approach: row.approach ?? kind.approach,
    situation,
    channel: channels[row.channel] ?? 'email',
    locale: locales[row.locale] ?? 'en-GB',
    ...manner(row),
    ...typed(row),
    doubts: doubtsOf(row.interviewer_impression),
    betterAnswers: row.better_answers.map(({ asked, answer }) => ({ answer, ...(asked !== undefined && { asked }) })),
    evidence: [...row.true_evidence, ...canSend(row)],
    ...saidElsewhere(row),
    ask: row.ask ?? kind.ask,
    ...(situation === 'illness' && { offDay: 'unwell' }),
    alreadyThanked: row.constraints.some(
      (one) => /already (?:sent|thanked)|thank-?you (?:was )?already/iu.test(one) && !/notes? to the other/iu.test(one),
    ),
    mustNotClaim: row.must_not_claim,
  };
}

/** Fields that go over as they are; an absent one has no key. */
function typed(row: BriefRow): Partial<WholeBrief> {
  const fields = {
    candidateName: row.candidate_name,
    contactLine: row.contact_line,
    role: row.role,
    company: row.company,
    interviewer: row.interviewer_name,
    heldOn: row.interview_date,
    writtenOn: row.written_on,
    whatWentWrong: row.what_went_wrong,
    specificMoment: row.something_specific_from_the_conversation,
    whyThisJob: row.why_this_job,
    companyFact: row.company_fact,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function manner({
  warmth,
  length,
  tone_wish: wish = '',
  constraints,
}: BriefRow): Pick<WholeBrief, 'warmth' | 'length'> {
  return { warmth: warmth ?? warmthOf(wish), length: length ?? lengthOf([wish, ...constraints].join('. ')) };
}

function doubtsOf(impression = ''): readonly DoubtId[] {
  return [...new Set(impressions.flatMap(([heard, doubt]) => (heard.test(impression) ? [doubt] : [])))].slice(0, 2);
}

function warmthOf(wish: string): Warmth {
  if (/\b(?:not stiff|warm|friendly|light|informal|first names?|natural)\b/iu.test(wish)) return 'warm';
  return /\b(?:formal|professional|respectful|sincere|composed|plain)\b/iu.test(wish) ? 'formal' : 'balanced';
}

function lengthOf(wishes: string): LetterLength {
  return /\b(?:very short|brief|under 1[0-4]\d words)\b/iu.test(wishes) ? 'short' : 'standard';
}
