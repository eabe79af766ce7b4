import type { CallMove } from './call-part';
import { wordingsFor, type Rendered } from './choose-wording';
import type { Fillings } from './fill-slots';
import { inVoice } from './for-the-ear';
import type { WholeBrief } from './letter';
import type { Wording } from './letter-part';
import { blanksIn } from './letter-text';
import { quotes } from './sentence';
import { mustNotStand } from './usable-brief';

/** One cue card. `from` names the fields of the brief that its claims come from. */
export interface CueCard {
  readonly move: CallMove;
  readonly text: string;
  readonly from: readonly string[];
  readonly blanks: readonly string[];
}

export const cardOf = (move: CallMove, text: string, from: readonly string[]): CueCard => ({
  move,
  text,
  from: [...new Set(from)],
  blanks: blanksIn(text),
});

/** The wordings that say the most of this brief, the one that is turned to first; nothing that must not be said. */
export function waysToSayAloud(
  wordings: readonly Wording[],
  brief: WholeBrief,
  fillings: Fillings,
): readonly Rendered[] {
  const ranked = wordingsFor(wordings, brief, fillings)
    .map((one) => ({ ...one, text: inVoice(one.text, brief) }))
    .filter(({ text }) => !quotes(text, brief.whatWentWrong ?? '') && !mustNotStand(text, brief.mustNotClaim));
  return ranked.filter(({ rank }) => rank === ranked[0]?.rank);
}
