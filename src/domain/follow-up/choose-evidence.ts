import type { WholeBrief } from './letter';
import type { LetterParts } from './letter-part';
import { NUMBER_WORDS } from './word-classes';

const COUNTED = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'iu');
const CHECKABLE =
  /\b(?:reference|referee|references|take (?:a|your) call|will confirm|can confirm|attached|reviews|sheets|papers?|report|certificate)\b/iu;
/** Somebody or something to check with: it closes the evidence. */
const WITNESS =
  /\b(?:references?|referee|take (?:a|your) call|can confirm|will confirm|speak (?:to|about)|available)\b|\bready to (?:send|show|share)\b|\bcan be contacted\b|^(?:I )?can (?:send|attach|show|share)\b/iu;
const EXIT = /^(?:I )?(?:left(?! a)|resigned|quit|was (?:let go|fired|dismissed))\b/iu;

/**
 * The facts most worth saying, at most `count`: the one that answers best what they probably inferred comes first, then
 * the others in the candidate's order, then whoever can confirm them. Reasons for leaving come last and go first when
 * there is no room (evidence.md 4.6, letters.md 4.2).
 */
export function chooseEvidence(brief: WholeBrief, count: number, parts: LetterParts): readonly string[] {
  const ranked = brief.evidence.map((fact, at) => ({ fact, at, worth: worthOf(fact, brief, parts) }));
  const told = ranked.some(({ worth }) => worth >= 0) ? ranked.filter(({ worth }) => worth >= 0) : ranked;
  const witnesses = told.filter(({ fact }) => isOnlyWitness(fact));
  const deeds = told.filter((one) => !witnesses.includes(one));
  const best = [...deeds].sort((a, b) => b.worth - a.worth || a.at - b.at).slice(0, count);
  const inOrder = [...best].sort((a, b) => a.at - b.at);
  // The candidate's order stands unless another fact speaks clearly louder to the doubt.
  const lead = (best[0]?.worth ?? 0) - (inOrder[0]?.worth ?? 0) >= CLEARLY ? best[0] : inOrder[0];
  const rest = inOrder.filter((one) => one !== lead);
  const confirmed = witnesses.slice(0, deeds.length === 0 ? count : 1);
  return [...(lead === undefined ? [] : [lead]), ...rest, ...confirmed].map(({ fact }) => fact);
}

const CLEARLY = 1;
/** A change with its size: the kind of fact that answers "cannot give examples". */
const RESULT =
  /\b(?:fell|rose|dropped|grew|went|cut|halved|doubled|down|up|reduced|raised|improved|from)\b[^.;]*\b(?:to|by)\b|\b(?:shorter|faster|fewer|lower|higher|quicker)\b/iu;

/** Somebody to ask or something to see, and nothing done: it stands last of all. */
export const isOnlyWitness = (fact: string): boolean => WITNESS.test(fact) && !fact.includes(';');

function worthOf(fact: string, brief: WholeBrief, parts: LetterParts): number {
  const doubts = brief.doubts.slice(0, 2).map((doubt) => new RegExp(parts.speaksTo[doubt], 'iu'));
  return (
    (COUNTED.test(fact) ? 2 : 0) +
    (CHECKABLE.test(fact) ? 1 : 0) +
    (RESULT.test(fact) ? 1 : 0) +
    (doubts[0]?.test(fact) === true ? 1.5 : 0) +
    (doubts[1]?.test(fact) === true ? 0.5 : 0) +
    Math.min(2, shared(fact, [brief.impression, brief.whatWentWrong].join(' '))) -
    (EXIT.test(fact) ? 6 : 0)
  );
}

const EVERYDAY =
  /^(?:about|after|again|because|before|could|every|first|from|have|just|last|like|made|more|much|only|other|over|said|something|than|that|their|them|then|there|they|thing|this|time|very|want|went|were|what|when|which|with|work|would|year|years|asked|know|really|month|week|minute|hour|people|interview|answer|question|talk)/u;

/** Words of weight that a fact shares with what they inferred: "late", "budget", "part-time". */
function shared(fact: string, about: string): number {
  const stems = (text: string) =>
    new Set(
      (text.toLocaleLowerCase('en').match(/\p{L}{4,}/gu) ?? [])
        .filter((word) => !EVERYDAY.test(word))
        .map((word) => word.slice(0, 6)),
    );
  const known = stems(about);
  return [...stems(fact)].filter((stem) => known.has(stem)).length * 0.75;
}
