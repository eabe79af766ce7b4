import type { ApproachId } from '@/domain/diagnosis/pattern';
import type { SourceId } from '@/knowledge/sources';

interface Dissent {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

const harderOnYourself = {
  text: 'Some would send no explanation. You may be harder on yourself than they are, and a long one can hurt.',
  sources: ['C10'],
} as const satisfies Dissent;
const someoneSpeaksForYou = {
  text: 'Some would have a person who knows you speak for you, and keep the thank-you free of it.',
  sources: ['C11'],
} as const satisfies Dissent;
const mayHurt = {
  text: 'Others say: if it went badly, an apology may not help. If it went well, it could hurt.',
  sources: ['C39'],
} as const satisfies Dissent;
const doNotCountOnIt = {
  text: 'Some warn not to count on a second try. It was granted where the job was open and the wish was plain.',
  sources: ['C03'],
} as const satisfies Dissent;
const littleToLose = {
  text: 'Some would say more: where all seems lost, asking costs little. That holds only where little is left to lose.',
  sources: ['C01'],
} as const satisfies Dissent;
const silenceCosts = {
  text: 'Silence has a price as well. Where a breach of trust was noticed, saying nothing did badly in experiments.',
  sources: ['R25'],
} as const satisfies Dissent;
const thanksLandWell = {
  text: 'A short letter of thanks usually means more to its reader than its writer expects.',
  sources: ['R32'],
} as const satisfies Dissent;

/** People who know the matter and advise otherwise (evidence.md 4.1). Each approach is shown with what speaks against it. */
export const dissent = {
  clean: [littleToLose, silenceCosts],
  amend: [harderOnYourself],
  own: [mayHurt, someoneSpeaksForYou, harderOnYourself],
  explain: [harderOnYourself],
  reschedule: [doNotCountOnIt, mayHurt],
  revive: [doNotCountOnIt],
  none: [thanksLandWell, silenceCosts],
} as const satisfies Record<ApproachId, readonly Dissent[]>;
