import { type Kernel, newKernel } from './kernel';

/** 10 bits for what is multiplied and 11 for the weights: sums of up to 1,536 products stay inside 32 bits. */
const STEPS_OF_INPUT = 511;
const STEPS_OF_WEIGHT = 1023;
/** So many rows are multiplied at a time. */
export const MOST_ROWS = 128;
const LONGEST_ROW = 1536;

/** A layer of weights in the kernel's memory. */
export interface Matrix {
  readonly at: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

export interface Multiplier {
  readonly add: (weights: Float32Array, bias: Float32Array, inputs: number) => Matrix;
  /** Up to MOST_ROWS rows × inputs in, rows × outputs out, in the kernel's own memory: they stay until a matrix is applied again. */
  readonly apply: (matrix: Matrix, input: Float32Array, rows: number) => Float32Array;
}

export function newMultiplier(weightCount: number): Multiplier {
  const inputBytes = MOST_ROWS * LONGEST_ROW * 2;
  const outputBytes = MOST_ROWS * LONGEST_ROW * 4;
  const kernel = newKernel(inputBytes + outputBytes + weightCount * 2);
  let free = inputBytes + outputBytes;
  return {
    add: (weights, bias, inputs) => {
      const outputs = weights.length / inputs;
      const steps = store(kernel, free, weights, inputs, outputs);
      const matrix = { at: free, inputs, outputs, steps, bias };
      free += weights.length * 2;
      return matrix;
    },
    apply: (matrix, input, rows) => multiplyRows(kernel, inputBytes, matrix, input, rows),
  };
}

/** Writes the weights by output, each output with the size of its own step. */
function store({ memory }: Kernel, at: number, weights: Float32Array, inputs: number, outputs: number): Float32Array {
  const view = new Int16Array(memory.buffer, at, weights.length);
  const steps = new Float32Array(outputs);
  for (let output = 0; output < outputs; output += 1) {
    let top = 1e-12;
    for (let input = 0; input < inputs; input += 1)
      top = Math.max(top, Math.abs(weights[input * outputs + output] ?? 0));
    const step = top / STEPS_OF_WEIGHT;
    steps[output] = step;
    for (let input = 0; input < inputs; input += 1) {
      view[output * inputs + input] = Math.round((weights[input * outputs + output] ?? 0) / step);
    }
  }
  return steps;
}

function multiplyRows(
  kernel: Kernel,
  outputAt: number,
  { at, inputs, outputs, steps, bias }: Matrix,
  input: Float32Array,
  rows: number,
): Float32Array {
  const padded = Math.ceil(rows / 4) * 4;
  const scales = storeRows(new Int16Array(kernel.memory.buffer, 0, padded * inputs), input, rows, inputs);
  kernel.multiply(0, at, outputAt, padded, outputs, inputs);
  const sums = new Int32Array(kernel.memory.buffer, outputAt, rows * outputs);
  // In the place of the sums, one by one.
  const results = new Float32Array(kernel.memory.buffer, outputAt, rows * outputs);
  for (let row = 0; row < rows; row += 1) {
    const scale = scales[row] ?? 0;
    const start = row * outputs;
    for (let output = 0; output < outputs; output += 1) {
      results[start + output] = (sums[start + output] ?? 0) * scale * (steps[output] ?? 0) + (bias[output] ?? 0);
    }
  }
  return results;
}

/** Writes what is multiplied, each row with the size of its own step. */
function storeRows(whole: Int16Array, input: Float32Array, rows: number, inputs: number): Float32Array {
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const start = row * inputs;
    let top = 1e-12;
    for (let index = 0; index < inputs; index += 1) top = Math.max(top, Math.abs(input[start + index] ?? 0));
    const scale = top / STEPS_OF_INPUT;
    scales[row] = scale;
    for (let index = 0; index < inputs; index += 1)
      whole[start + index] = Math.round((input[start + index] ?? 0) / scale);
  }
  return scales;
}
