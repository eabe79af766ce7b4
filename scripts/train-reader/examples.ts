import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

export const PHRASES = 'src/knowledge/phrases';
export const STORIES = 'src/knowledge/stories';
export const CONCEPTS = 'src/knowledge/reader/concepts.txt';

/** One stretch of words and what it shows: signs, `!sign` for a denial, or nothing. */
export interface Example {
  readonly text: string;
  readonly shows: readonly string[];
  readonly from: 'phrase' | 'near-miss' | 'story';
}

export interface LabelledStory {
  readonly id: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly signs?: readonly string[];
    readonly absent?: readonly string[];
  }[];
}

/** The section of sentences that show no sign at all. */
const NONE = 'none';

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => `${folder}/${name}`);

/** Reads the example phrases: `+` the sign is present, `-` it is denied, `~` a near miss; after ` | ` further signs. */
export function readPhrases(): readonly Example[] {
  return filesIn(PHRASES, '.txt').flatMap((path) => {
    let sign = '';
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line): Example[] => {
        if (line.startsWith('# ')) sign = line.slice(2).trim();
        const parts = /^([+~-]) (.+?)(?: \| (.*))?$/.exec(line.trim());
        if (parts === null) return [];
        const [, mark, text = '', others = ''] = parts;
        const also = others
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '');
        if (sign === NONE) return [{ text, shows: [], from: 'near-miss' }];
        if (mark === '+') return [{ text, shows: [sign, ...also], from: 'phrase' }];
        return mark === '-'
          ? [{ text, shows: [`!${sign}`, ...also], from: 'phrase' }]
          : [{ text, shows: also, from: 'near-miss' }];
      });
  });
}

export const readStories = (): readonly LabelledStory[] =>
  filesIn(STORIES, '.jsonl').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledStory),
  );

export const sentencesOf = (stories: readonly LabelledStory[]): readonly Example[] =>
  stories.flatMap(({ sentences }) =>
    sentences.map(({ text, signs = [], absent = [] }) => ({
      text,
      shows: [...signs, ...absent.map((sign) => `!${sign}`)],
      from: 'story' as const,
    })),
  );

/** Changes with every word that the model is trained on. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [...filesIn(PHRASES, '.txt'), ...filesIn(STORIES, '.jsonl'), CONCEPTS])
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Every sign and every denial that an example shows; '' stands for none of them. */
export const classesOf = (examples: readonly Example[]): readonly string[] => [
  ...[...new Set(examples.flatMap(({ shows }) => shows))].toSorted(),
  '',
];
