import type { Matrix, Multiplier } from './matrix';
import type { EncoderFiles } from './weights';

const HEADS = 4;

/** One layer of the transformer: attention, then two dense steps, each added to what came in. */
export interface Layer {
  readonly width: number;
  readonly attend: {
    readonly scale: Float32Array;
    readonly shift: Float32Array;
    readonly all: Matrix;
    readonly out: Matrix;
  };
  readonly think: {
    readonly scale: Float32Array;
    readonly shift: Float32Array;
    readonly wide: Matrix;
    readonly narrow: Matrix;
  };
  /** Makes what came in as wide as what goes out, where the two differ. */
  readonly widen: Matrix | undefined;
}

export function readLayer(
  number: number,
  width: number,
  { numbers, matrix }: EncoderFiles,
  { add }: Multiplier,
): Layer {
  const of = `Layer_${number}/TransformerLayer`;
  const joined = (ending: string) => numbers(`${of}/${ending}/ConcatPartitions/concat`);
  const large = (ending: string) => matrix(`${of}/${ending}`);
  const head = 'MultiheadAttention';
  return {
    width,
    attend: {
      scale: joined('layer_prepostprocess/layer_norm/layer_norm_scale').slice(0, width),
      shift: joined('layer_prepostprocess/layer_norm/layer_norm_bias').slice(0, width),
      all: add(large(`${head}/qkv_transform_single/kernel/part_0`), joined(`${head}/qkv_transform_single/bias`), width),
      out: add(
        large(`${head}/output_transform_single/kernel/part_0`),
        joined(`${head}/output_transform_single/bias`),
        width,
      ),
    },
    think: {
      scale: joined('FFN/layer_prepostprocess/layer_norm/layer_norm_scale'),
      shift: joined('FFN/layer_prepostprocess/layer_norm/layer_norm_bias'),
      wide: add(large('FFN/conv1/Tensordot/Reshape_1'), joined('FFN/conv1/bias'), 512),
      narrow: add(large('FFN/conv2/Tensordot/Reshape_1'), joined('FFN/conv2/bias'), 1536),
    },
    widen: width === 512 ? undefined : add(large('dense/kernel/ConcatPartitions/concat'), joined('dense/bias'), width),
  };
}

/** What a layer makes of the rows of several texts; `ends` says where each text's rows end. */
export function runLayer(
  layer: Layer,
  input: Float32Array,
  ends: readonly number[],
  { apply }: Multiplier,
): Float32Array {
  const { width, attend, think, widen } = layer;
  const rows = input.length / width;
  const all = apply(attend.all, normalise(input, width, attend.scale, attend.shift), rows);
  const sum = apply(attend.out, attention(all, ends, width), rows).slice();
  addTo(sum, widen === undefined ? input : apply(widen, input, rows));
  const wide = apply(think.wide, normalise(sum, 512, think.scale, think.shift), rows);
  for (let index = 0; index < wide.length; index += 1) if ((wide[index] ?? 0) < 0) wide[index] = 0;
  addTo(sum, apply(think.narrow, wide, rows));
  return sum;
}

function addTo(sum: Float32Array, more: Float32Array): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (more[index] ?? 0);
}

function normalise(input: Float32Array, width: number, scale: Float32Array, shift: Float32Array): Float32Array {
  const found = new Float32Array(input.length);
  for (let start = 0; start < input.length; start += width) {
    let mean = 0;
    for (let index = 0; index < width; index += 1) mean += (input[start + index] ?? 0) / width;
    let variance = 0;
    for (let index = 0; index < width; index += 1) variance += ((input[start + index] ?? 0) - mean) ** 2 / width;
    const factor = 1 / Math.sqrt(variance + 1e-6);
    for (let index = 0; index < width; index += 1) {
      found[start + index] = ((input[start + index] ?? 0) - mean) * factor * (scale[index] ?? 0) + (shift[index] ?? 0);
    }
  }
  return found;
}

/** Each row looks at the rows of its own text. `all` holds query, key and value side by side. */
function attention(all: Float32Array, ends: readonly number[], width: number): Float32Array {
  const found = new Float32Array((all.length / 3 / width) * width);
  const size = width / HEADS;
  let start = 0;
  for (const end of ends) {
    for (let head = 0; head < HEADS; head += 1) {
      for (let row = start; row < end; row += 1)
        attendRow(all, found, { row, start, end, width, size, offset: head * size });
    }
    start = end;
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly size: number;
  readonly offset: number;
}

function attendRow(all: Float32Array, into: Float32Array, place: Place): void {
  const { row, start, width, size, offset } = place;
  const shares = sharesOf(all, place);
  shares.forEach((share, index) => {
    const from = (start + index) * width * 3 + width * 2 + offset;
    const to = row * width + offset;
    for (let at = 0; at < size; at += 1) into[to + at] = (into[to + at] ?? 0) + share * (all[from + at] ?? 0);
  });
}

/** How much of each row's value this row takes. */
function sharesOf(all: Float32Array, { row, start, end, width, size, offset }: Place): Float32Array {
  const stride = width * 3;
  const scores = new Float32Array(end - start);
  for (let other = start; other < end; other += 1) {
    let score = 0;
    const query = row * stride + offset;
    const key = other * stride + width + offset;
    for (let at = 0; at < size; at += 1) score += (all[query + at] ?? 0) * (all[key + at] ?? 0);
    scores[other - start] = score / Math.sqrt(size);
  }
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
