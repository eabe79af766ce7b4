import { LABELS_OF_SENTENCES } from '@/domain/follow-up/remark';
import type { From, Judged } from './measure';

/** Prints what the cross-validated models got wrong, for the one who writes examples and concepts. */
export function writeMisses(judged: readonly Judged[], from: From): void {
  for (const { example, probabilities } of judged) {
    const said = LABELS_OF_SENTENCES.filter((label, at) => (probabilities[at] ?? 0) >= from[label]);
    const missed = example.labels.filter((label) => !said.some((one) => one === label));
    const wrong = said.filter((label) => !example.labels.includes(label) && !example.tolerated.includes(label));
    if (missed.length + wrong.length > 0)
      process.stdout.write(
        `${example.labels.join(',') || example.kind} -> ${said.join(',') || '-'} | ${example.text}\n`,
      );
  }
}
