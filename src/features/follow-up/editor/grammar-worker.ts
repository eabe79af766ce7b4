import { createBinaryModuleFromUrl, Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Locale } from '@/domain/follow-up/letter';

export interface GrammarRequest {
  readonly number: number;
  readonly text: string;
  readonly locale: Locale;
  /** Names of people and companies: no dictionary has them. */
  readonly names: readonly string[];
}

/** One finding, in plain data. */
export interface GrammarFinding {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestions: readonly string[];
}

const dialects: Readonly<Record<Locale, Dialect>> = {
  'en-US': Dialect.American,
  'en-GB': Dialect.British,
  'en-IN': Dialect.Indian,
  'en-AU': Dialect.Australian,
};
const MOST_SUGGESTIONS = 3;

let linter: Promise<LocalLinter> | undefined;

async function start({ locale, names }: GrammarRequest): Promise<LocalLinter> {
  // A worker has no page that a bare path could belong to.
  const url = new URL(String(binary.url), location.origin).href;
  const started = new LocalLinter({ binary: createBinaryModuleFromUrl(url), dialect: dialects[locale] });
  await started.setup();
  await started.importWords([...names]);
  return started;
}

/** Reads the letter beside the page. The first answer waits for the dictionary, the later ones take a few hundredths of a second. */
addEventListener('message', ({ data }: MessageEvent<GrammarRequest>) => {
  linter ??= start(data);
  linter
    .then((one) => one.lint(data.text, { language: 'plaintext' }))
    .then((lints) => postMessage({ number: data.number, findings: lints.map((lint) => plain(lint, data.text)) }))
    .catch(() => {
      linter = undefined;
      postMessage({ number: data.number, findings: undefined });
    });
});

function plain(lint: Lint, text: string): GrammarFinding {
  const span = lint.span();
  const at = unitsOf(text);
  const start = at(span.start);
  const end = at(span.end);
  const words = text.slice(start, end);
  const suggestions = lint
    .suggestions()
    .slice(0, MOST_SUGGESTIONS)
    .map((one) => {
      if (one.kind() === SuggestionKind.Remove) return '';
      return one.kind() === SuggestionKind.InsertAfter
        ? words + one.get_replacement_text()
        : one.get_replacement_text();
    });
  return { kind: lint.lint_kind(), start, end, message: lint.message(), suggestions };
}

/** Spans count characters; a text counts UTF-16 units, of which a rare character has two. */
function unitsOf(text: string): (characters: number) => number {
  const characters = Array.from(text);
  return (count) => characters.slice(0, count).join('').length;
}
