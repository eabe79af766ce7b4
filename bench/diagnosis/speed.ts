import { diagnose } from '@/domain/diagnosis/diagnose';
import { signs } from '@/knowledge';
import { advice } from '@/knowledge/advice';
import { diagnoseLine } from '@/cli/diagnose-line';

const ROUNDS = 40;

function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

const every = Object.keys(signs);
/** As much as one candidate would ever tick. */
const observations = every
  .filter((_, at) => at % 8 === 0)
  .map((sign) => ({ sign, state: 'present' as const, from: 'q' }));
/** No two sentences alike: what was read once is not read again. */
const sentences = Array.from(
  { length: 60 },
  (_, at) =>
    `They asked about job ${String(at + 1)} and I went on for ${String(at + 2)} minutes, and then she looked at her watch.`,
);
const story = sentences.join(' ').slice(0, 6_000);

/** Milliseconds. */
export function speedOf(): Readonly<Record<string, string>> {
  const full = median(() => diagnose({ observations }, advice));
  const whole = median(() => diagnoseLine({ story }));
  return {
    'a full diagnosis': `${full.toFixed(2)} ms (limit 5)`,
    'reading 6,000 characters, with the diagnosis': `${whole.toFixed(1)} ms (limit 600)`,
  };
}
