import { hashOf, type PackedCritic } from '@/domain/follow-up/critic/model';
import { foldedRow, type Learnt } from './learn';

const base64 = (values: ArrayBufferView) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

/** Keeps the weights that matter, one byte each. Only differences between classes count, so each row is centred first. */
export function packRows(
  learnt: Learnt,
  weakest: number,
): Pick<PackedCritic, 'hashes' | 'lengths' | 'classes' | 'weights' | 'step'> {
  const all = Array.from(learnt.vocabulary.rows, ([name, row]) => ({ name, values: centred(foldedRow(learnt, row)) }));
  const step = all.reduce((top, { values }) => Math.max(top, ...values.map(Math.abs)), 1e-9) / 127;
  const hashes: number[] = [];
  const lengths: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const { name, values } of all) {
    const kept = Array.from(values, (value, of) => ({ of, whole: Math.round(value / step), value })).filter(
      ({ whole, value }) => whole !== 0 && Math.abs(value) >= weakest,
    );
    if (kept.length === 0) continue;
    hashes.push(hashOf(name));
    lengths.push(kept.length);
    classes.push(...kept.map(({ of }) => of));
    weights.push(...kept.map(({ whole }) => whole));
  }
  return {
    hashes: base64(Uint32Array.from(hashes)),
    lengths: base64(Uint8Array.from(lengths)),
    classes: base64(Uint8Array.from(classes)),
    weights: base64(Int8Array.from(weights)),
    step,
  };
}

/** A shift of all classes by the same amount changes no probability; the middle one is nearest to most. */
function centred(values: Float32Array): Float32Array {
  const middle = values.toSorted()[Math.floor(values.length / 2)] ?? 0;
  return values.map((value) => value - middle);
}
