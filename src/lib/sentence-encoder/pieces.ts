const UNKNOWN = 0;
const SPACE = '▁';
/** The first entries of the vocabulary stand for no text. */
const RESERVED = 6;

export interface Pieces {
  readonly ids: ReadonlyMap<string, number>;
  readonly scores: readonly number[];
  readonly longest: number;
}

export function readPieces(vocabulary: readonly (readonly [string, number])[]): Pieces {
  const ids = new Map<string, number>();
  let longest = 1;
  vocabulary.forEach(([piece], id) => {
    if (id < RESERVED) return;
    ids.set(piece, id);
    longest = Math.max(longest, Array.from(piece).length);
  });
  return { ids, scores: vocabulary.map(([, score]) => score), longest };
}

/** Cuts a text in the pieces of the vocabulary that together are likeliest (a unigram model); what it lacks is one unknown piece. */
export function cutInPieces(text: string, { ids, scores, longest }: Pieces): readonly number[] {
  const signs = Array.from(`${SPACE}${text.normalize('NFKC').replaceAll(/\s/g, SPACE)}`);
  const best = new Float64Array(signs.length + 1).fill(-Infinity);
  const last = new Int32Array(signs.length + 1);
  const from = new Int32Array(signs.length + 1);
  best[0] = 0;
  for (let start = 0; start < signs.length; start += 1) {
    let piece = '';
    let known = false;
    for (let length = 1; length <= longest && start + length <= signs.length; length += 1) {
      piece += signs[start + length - 1] ?? '';
      const id = ids.get(piece);
      if (id === undefined) continue;
      known = true;
      reach(start, start + length, id, scores[id] ?? 0);
    }
    if (!known) reach(start, start + 1, UNKNOWN, 0);
  }
  return pathBack();

  function reach(start: number, end: number, id: number, score: number): void {
    const total = (best[start] ?? 0) + score;
    if (total < (best[end] ?? 0)) return;
    best[end] = total;
    last[end] = id;
    from[end] = start;
  }

  function pathBack(): readonly number[] {
    const found: number[] = [];
    for (let end = signs.length; end > 0; end = from[end] ?? 0) {
      const id = last[end] ?? UNKNOWN;
      if (id !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(id);
    }
    return found.reverse();
  }
}
