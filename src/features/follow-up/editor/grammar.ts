import type { Found } from './findings';
import { editorWords } from './copy';
import type { GrammarFinding, GrammarRequest } from './grammar-worker';

export type GrammarSettings = Pick<GrammarRequest, 'locale' | 'names'>;

export interface GrammarReader {
  /** What it found; undefined when the dictionary did not arrive. */
  readonly read: (text: string) => Promise<readonly Found[] | undefined>;
  readonly stop: () => void;
}

/** Spelling and grammar in a worker of its own, with a dictionary of some megabytes: only for those who ask for it. */
export function startGrammar(settings: GrammarSettings): GrammarReader {
  const worker = new Worker(new URL('./grammar-worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  return {
    read: (text) =>
      new Promise((resolve) => {
        asked += 1;
        const number = asked;
        const hear = ({ data }: MessageEvent<{ number: number; findings: readonly GrammarFinding[] | undefined }>) => {
          if (data.number !== number) return;
          worker.removeEventListener('message', hear);
          resolve(data.findings?.filter((finding) => isWorthSaying(finding, text, settings.names)).map(asFound));
        };
        worker.addEventListener('message', hear);
        worker.addEventListener('error', () => resolve(undefined), { once: true });
        worker.postMessage({ ...settings, number, text } satisfies GrammarRequest);
      }),
    stop: () => worker.terminate(),
  };
}

/** How a sentence is built is the critic's to judge, and a gap to fill is no word. */
const NOT_OURS: readonly string[] = ['Readability', 'Enhancement', 'Style', 'WordChoice', 'Redundancy'];

/** Names are not in the dictionary, and nor is what stands in a gap. */
export function isWorthSaying(
  { kind, start, end }: Pick<GrammarFinding, 'kind' | 'start' | 'end'>,
  text: string,
  names: readonly string[],
): boolean {
  if (NOT_OURS.includes(kind)) return false;
  const words = text.slice(start, end);
  const isName = names.some((name) => name.toLowerCase() === words.replace(/['’]s$/u, '').toLowerCase());
  return !isName && !isInBlank(text, start, end);
}

function isInBlank(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('[', start);
  const close = text.indexOf(']', open);
  return open >= 0 && close >= end;
}

const asFound = ({ kind, start, end, message, suggestions }: GrammarFinding): Found => ({
  rule: `spelling-${kind.toLowerCase()}`,
  kind: 'spelling',
  label: editorWords.spelling,
  start,
  end,
  message: calm(message),
  instead: undefined,
  suggestions,
});

/** The library quotes words in back ticks and is sometimes excited. */
const calm = (message: string) =>
  message
    .replaceAll('`', '”')
    .replace(/”([^”]*)”/gu, '“$1”')
    .replaceAll('!', '.');
