import type { Fillings } from './fill-slots';
import type { WholeBrief } from './letter';
import type { Slot, Wording } from './letter-part';
import { hashOf } from './sentence';

/** A wording with its slots filled. */
export interface Rendered {
  readonly text: string;
  readonly from: readonly string[];
  /** How particular it is to the brief; equals can stand for each other. */
  readonly rank: number;
}

/** How particular a wording is to a brief. What the candidate said about the slip outweighs the situation, and so on. */
const WEIGHTS = {
  when: 32,
  situation: 16,
  given: 36,
  content: 8,
  whenMoment: 4,
  ask: 4,
  approach: 4,
  thanked: 4,
  warmth: 2,
  day: 2,
} as const;
const CONTENT: readonly string[] = [
  'gratitude',
  'moment',
  'others',
  'youAsked',
  'answer',
  'fact',
  'facts',
  'why',
  'companyFact',
  'offDay',
  'asked',
  'topic',
  'askTopic',
  'point',
  'late',
  'remarkAbout',
  'theirDate',
  'appointment',
  'remedy',
  'homework',
  'denial',
  'unsettled',
  'contact',
  'name',
  'addressee',
];
const DAYS: readonly string[] = ['onDay', 'day', 'Role'];

/**
 * The wordings that say a move for this brief: those that fit it, most particular first. Equals are turned by a hash of
 * the brief, so that letters differ and the same brief always reads the same.
 */
export function wordingsFor(wordings: readonly Wording[], brief: WholeBrief, fillings: Fillings): readonly Rendered[] {
  const ranked = wordings
    .filter((wording) => fits(wording, brief) && isFilled(wording, fillings))
    .map((wording) => ({ wording, rank: rankOf(wording), rendered: render(wording, fillings, brief) }));
  const top = Math.max(...ranked.map(({ rank }) => rank));
  const equals = ranked.filter(({ rank }) => rank === top);
  const isMeant = equals.some(({ wording }) => isForItsKind(wording));
  const others = ranked
    .filter(({ rank, wording }) => rank < top && !wording.text.includes('[') && (!isMeant || isForItsKind(wording)))
    .sort((a, b) => b.rank - a.rank);
  const turn = equals.length === 0 ? 0 : hashOf(`${seedOf(brief)}|${wordings[0]?.text ?? ''}`) % equals.length;
  return [...equals.slice(turn), ...equals.slice(0, turn), ...others].map(({ rendered, rank }) => ({
    ...rendered,
    rank,
  }));
}

/** Written for some situations or approaches: what fits every letter may hint at a slip that a clean one does not know. */
function isForItsKind({ situations, approaches }: Wording): boolean {
  return situations !== undefined || approaches !== undefined;
}

/** What makes one candidate's letter differ from another's; not what they change while they write. */
function seedOf({ candidateName, company, role, interviewer, heldOn }: WholeBrief): string {
  return [candidateName, company, role, interviewer, heldOn].join('|');
}

function fits(wording: Wording, brief: WholeBrief): boolean {
  return [
    among(wording.situations, brief.situation),
    among(wording.approaches, brief.approach),
    among(wording.asks, brief.ask),
    among(wording.warmth, brief.warmth),
    among(wording.locales, brief.locale),
    wording.notSimple !== true || brief.english !== 'simple',
    wording.alreadyThanked === undefined || wording.alreadyThanked === brief.alreadyThanked,
    found(wording.when, brief.whatWentWrong),
    found(wording.whenMoment, brief.specificMoment),
    found(wording.whenEvidence, brief.evidence.join('\n')),
  ].every(Boolean);
}

function among<One>(list: readonly One[] | undefined, one: One): boolean {
  return list === undefined || list.includes(one);
}

function found(pattern: string | undefined, text: string | undefined): boolean {
  return pattern === undefined || (text !== undefined && new RegExp(pattern, 'iu').test(text));
}

function isFilled(wording: Wording, fillings: Fillings): boolean {
  return (
    [...slotsIn(wording), ...(wording.given ?? [])].every((slot) => fillings[slot] !== undefined) &&
    (wording.without ?? []).every((slot) => fillings[slot] === undefined)
  );
}

function slotsIn({ text }: Wording): readonly Slot[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, slot]) => slot as Slot);
}

const CONDITIONS = [
  ['when', WEIGHTS.when],
  ['given', WEIGHTS.given],
  ['situations', WEIGHTS.situation],
  ['whenMoment', WEIGHTS.whenMoment],
  ['whenEvidence', WEIGHTS.whenMoment],
  ['asks', WEIGHTS.ask],
  ['approaches', WEIGHTS.approach],
  ['alreadyThanked', WEIGHTS.thanked],
  ['warmth', WEIGHTS.warmth],
] as const satisfies readonly (readonly [keyof Wording, number])[];

function rankOf(wording: Wording): number {
  const slots = slotsIn(wording);
  const met = CONDITIONS.reduce((sum, [name, weight]) => sum + (wording[name] === undefined ? 0 : weight), 0);
  const told = slots.filter((slot) => CONTENT.includes(slot)).length * WEIGHTS.content;
  return met + told + (slots.some((slot) => DAYS.includes(slot)) ? WEIGHTS.day : 0);
}

function render(wording: Wording, fillings: Fillings, brief: WholeBrief): Omit<Rendered, 'rank'> {
  const from = new Set<string>();
  if (wording.situations !== undefined) from.add('situation');
  if (wording.when !== undefined) from.add('whatWentWrong');
  if (wording.asks !== undefined) from.add('ask');
  if (wording.whenMoment !== undefined && brief.specificMoment !== undefined) from.add('specificMoment');
  const text = wording.text.replace(/\{(\w+)\}/gu, (_, slot: Slot) => {
    const filling = fillings[slot];
    filling?.from.forEach((field) => from.add(field));
    return filling?.text ?? '';
  });
  return { text, from: [...from] };
}
