import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import model from 'wink-eng-lite-web-model';

/** The library's dictionary: a word has a number, and a number its word. Words that it meets are added at the end. */
interface Lexemes {
  list: string[];
  hash: Record<string, number | undefined>;
}

type CoreModel = Record<string, unknown> & { readonly features: { readonly lexeme: Lexemes } };

const WORDS = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

/**
 * Makes the language library keep its 87,000 words in 4 MB instead of 20: as one text and one table of numbers in the place of three
 * copies of every word. For a process whose memory counts; call it before the first text is read.
 */
export function keepLexiconSmall(): void {
  const readCore = model.core as () => CoreModel;
  model.core = (): CoreModel => {
    const core = readCore();
    Object.assign(core.features.lexeme, packed(core.features.lexeme.list));
    // The file as it was parsed, which the library copies and then only holds.
    const original = createRequire(resolve('package.json'))(WORDS) as Record<string, unknown>;
    for (const part of Object.keys(original)) original[part] = undefined;
    return core;
  };
}

/** Behaves as an array and an object of words would, as far as the library asks. */
function packed(words: readonly string[]): Lexemes {
  const { count, wordAt, numberOf } = table(words);
  const added: string[] = [];
  const numbers = new Map<string, number>();
  const push = (word: string) => count + added.push(word);
  const list = new Proxy<string[]>([], {
    get: (_, key) => {
      if (key === 'length') return count + added.length;
      if (key === 'push') return push;
      const number = Number(key);
      return number < count ? wordAt(number) : added[number - count];
    },
  });
  const hash = new Proxy<Lexemes['hash']>(Object.create(null) as Lexemes['hash'], {
    get: (_, word) => numberOf(String(word)) ?? numbers.get(String(word)),
    set: (_, word, number: number) => {
      numbers.set(String(word), number);
      return true;
    },
  });
  return { list, hash };
}

/** More places than words, so that a search is short. */
const PLACES = 2 ** 18;

function table(words: readonly string[]) {
  const text = words.join('');
  const starts = new Uint32Array(words.length + 1);
  // One more than the number; 0 is an empty place.
  const places = new Uint32Array(PLACES);
  words.forEach((word, number) => {
    starts[number + 1] = (starts[number] ?? 0) + word.length;
    let place = placeOf(word);
    while (places[place] !== 0) place = (place + 1) % PLACES;
    places[place] = number + 1;
  });
  const isAt = (word: string, number: number) =>
    (starts[number + 1] ?? 0) - (starts[number] ?? 0) === word.length && text.startsWith(word, starts[number]);
  return {
    count: words.length,
    wordAt: (number: number) => text.slice(starts[number], starts[number + 1]),
    numberOf: (word: string): number | undefined => {
      for (let place = placeOf(word); places[place] !== 0; place = (place + 1) % PLACES) {
        const number = (places[place] ?? 0) - 1;
        if (isAt(word, number)) return number;
      }
      return undefined;
    },
  };
}

function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % PLACES;
}
