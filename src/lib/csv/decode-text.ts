/** Each is decided on a block of this size, so that it does not matter how the network cut the bytes. */
const BLOCK = 64 * 1024;

async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(BLOCK);
  let filled = 0;
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < BLOCK) continue;
      yield block;
      block = new Uint8Array(BLOCK);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

const isAscii = (block: Uint8Array) => block.every((byte) => byte < 0x80);

function isUtf8(block: Uint8Array): boolean {
  try {
    // More may follow: a character cut off at the end of the block is no reason to doubt.
    new TextDecoder('utf-8', { fatal: true }).decode(block, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** While all is ASCII, every encoding reads the same: the first block that is not decides. */
function encodingOf(block: Uint8Array, isFirst: boolean): string | undefined {
  const marked = isFirst ? encodingByMark(block) : undefined;
  if (marked !== undefined) return marked;
  if (isAscii(block)) return undefined;
  return isUtf8(block) ? 'utf-8' : 'windows-1252';
}

/**
 * Reads bytes as text: by the byte order mark (UTF-8, UTF-16), else as UTF-8, else as Windows-1252, which old spreadsheets
 * write. Line ends become "\n" and the mark goes. Keeps one block in memory.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  let held = '';
  for await (const block of blocksOf(bytes)) {
    if (decoder === undefined) {
      const encoding = encodingOf(block, isFirst);
      if (encoding !== undefined) decoder = new TextDecoder(encoding);
    }
    isFirst = false;
    const text = held + (decoder ?? new TextDecoder()).decode(block, { stream: decoder !== undefined });
    // The "\n" of this "\r" may stand in the next block.
    held = text.endsWith('\r') ? '\r' : '';
    yield unifyLineEnds(text.slice(0, text.length - held.length));
  }
  yield unifyLineEnds(held + (decoder?.decode() ?? ''));
}

const unifyLineEnds = (text: string) => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
