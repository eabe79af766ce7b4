import { LABELS_OF_SENTENCES, type SentenceLabel } from '@/domain/follow-up/remark';
import type { Example } from './examples';

/** What a model that had not seen it said of an example. */
export interface Judged {
  readonly example: Example;
  readonly probabilities: Float32Array;
}

export type From = Readonly<Record<SentenceLabel, number>>;

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const everyFrom = (value: number): From =>
  Object.fromEntries(LABELS_OF_SENTENCES.map((label) => [label, value])) as Record<SentenceLabel, number>;

function countsFor(judged: readonly Judged[], label: SentenceLabel, from: number): Counts {
  const at = LABELS_OF_SENTENCES.indexOf(label);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { example, probabilities } of judged) {
    const said = (probabilities[at] ?? 0) >= from;
    const isSo = example.labels.includes(label);
    if (said && isSo) right += 1;
    else if (said && !example.tolerated.includes(label)) wrong += 1;
    else if (isSo && !said) missed += 1;
  }
  return { right, wrong, missed };
}

/** F with precision a little dearer than reach: a critic that flags grateful people is worse than none. */
const BETA = 0.9;

const scoreOf = ({ right, wrong, missed }: Counts, beta: number) =>
  ((1 + beta ** 2) * right) / Math.max(1, (1 + beta ** 2) * right + beta ** 2 * missed + wrong);

/** A hundred examples of a label are few, so that what they say is trusted by half. */
const USUAL = 0.36;

/** For each label the probability from which saying it pays. */
export function chooseFrom(judged: readonly Judged[]): From {
  const steps = Array.from({ length: 57 }, (_, step) => 0.12 + step * 0.01);
  return Object.fromEntries(
    LABELS_OF_SENTENCES.map((label) => {
      const scores = steps.map((from) => scoreOf(countsFor(judged, label, from), BETA));
      // A mean over neighbours, because one lucky step is chance.
      const smooth = scores.map((_, at) => {
        const near = scores.slice(Math.max(0, at - 3), at + 4);
        return near.reduce((sum, one) => sum + one, 0) / near.length;
      });
      const best = steps[smooth.indexOf(Math.max(...smooth))] ?? USUAL;
      return [label, Number(((best + USUAL) / 2).toFixed(2))];
    }),
  ) as Record<SentenceLabel, number>;
}

export interface Figures {
  readonly byLabel: readonly (Counts & { readonly label: SentenceLabel; readonly f1: number })[];
  readonly macroF1: number;
  readonly nearFlagged: number;
  readonly cleanFlagged: number;
  readonly found: number;
}

const share = (part: number, all: number) => part / Math.max(1, all);

export function figures(judged: readonly Judged[], from: From): Figures {
  const byLabel = LABELS_OF_SENTENCES.map((label) => {
    const counts = countsFor(judged, label, from[label]);
    return { label, ...counts, f1: scoreOf(counts, 1) };
  });
  const known = byLabel.filter(({ right, missed }) => right + missed > 0);
  const flagged = ({ example, probabilities }: Judged) =>
    LABELS_OF_SENTENCES.some(
      (label, at) => (probabilities[at] ?? 0) >= from[label] && !example.tolerated.includes(label),
    );
  const ofKind = (kind: Example['kind']) => judged.filter(({ example }) => example.kind === kind);
  const said = ({ probabilities }: Judged) =>
    LABELS_OF_SENTENCES.some((label, at) => (probabilities[at] ?? 0) >= from[label]);
  return {
    byLabel,
    macroF1: share(
      known.reduce((sum, { f1 }) => sum + f1, 0),
      known.length,
    ),
    nearFlagged: share(ofKind('near').filter(flagged).length, ofKind('near').length),
    cleanFlagged: share(ofKind('clean').filter(flagged).length, ofKind('clean').length),
    found: share(ofKind('flawed').filter(said).length, ofKind('flawed').length),
  };
}
