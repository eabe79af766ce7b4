import type { AdKnowledge, AdLabel, EmploymentType } from './ad';

/** Text as it is compared: small letters, plain quotes and dashes, one space between words. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A title with its first letter large, and a name with that of each word; where somebody chose capitals they stay. */
export const titleCased = (text: string): string => (text === text.toLowerCase() ? capital(text) : text);
export const nameCased = (text: string): string =>
  text === text.toLowerCase() ? text.split(' ').map(capital).join(' ') : text;

const edges = /^[^\p{L}\p{N}+#]+|[^\p{L}\p{N}+#]+$/gu;

export interface AdWords {
  readonly knowledge: AdKnowledge;
  labelOf(text: string): AdLabel | undefined;
  isJobNoun(word: string): boolean;
  isJobModifier(word: string): boolean;
  isJobLevel(word: string): boolean;
  isAtWord(word: string): boolean;
  isNoise(line: string): boolean;
  isPlaceWord(text: string): boolean;
  isCompanyWord(text: string): boolean;
  employmentTypeIn(text: string): EmploymentType | undefined;
  hasJobNoun(text: string): boolean;
}

function employmentReader({ employmentTypes }: AdKnowledge) {
  const ids = Object.keys(employmentTypes) as EmploymentType[];
  const words = ids.flatMap((id) => employmentTypes[id].map((word) => ({ id, word })));
  /** What is said first counts; of two in one place the longer. */
  return (text: string): EmploymentType | undefined => {
    const line = ` ${plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const found = words
      .map(({ id, word }) => ({ id, word, at: line.indexOf(` ${word} `) }))
      .filter(({ at }) => at >= 0);
    found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
    return found[0]?.id;
  };
}

/** The words of the advice as they are asked for: made once for a reading. */
export function adWords(knowledge: AdKnowledge): AdWords {
  const labels = new Map(
    (Object.keys(knowledge.labels) as AdLabel[]).flatMap((id) =>
      knowledge.labels[id].map((word) => [word, id] as const),
    ),
  );
  const [nouns, modifiers, levels, ats, noise, places, others] = [
    knowledge.jobNouns,
    knowledge.jobModifiers,
    knowledge.jobLevels,
    knowledge.atWords,
    knowledge.noise,
    knowledge.placeWords,
    knowledge.notCompanies,
  ].map((words) => new Set(words)) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const bare = (word: string) => plain(word).replaceAll(edges, '');
  const isJobNoun = (word: string): boolean => {
    const one = bare(word).replace(/[:*/_].*$/, '');
    return nouns.has(one) || (one.endsWith('s') && nouns.has(one.slice(0, -1))) || endsAsJob(one, knowledge.jobEndings);
  };
  return {
    knowledge,
    labelOf: (text) => labels.get(plain(text).replaceAll(edges, '')),
    isJobNoun,
    isJobModifier: (word) => modifiers.has(bare(word)),
    isJobLevel: (word) => levels.has(bare(word)),
    isAtWord: (word) => ats.has(plain(word)),
    isNoise: (line) => noise.has(bare(line)) || knowledge.noisePatterns.some((pattern) => pattern.test(line)),
    isPlaceWord: (text) => places.has(bare(text)),
    isCompanyWord: (text) => !others.has(bare(text)),
    employmentTypeIn: employmentReader(knowledge),
    hasJobNoun: (text) => text.split(/[\s/,()-]+/).some(isJobNoun),
  };
}

/** "krankenpfleger" is one; "leiter" alone is in the list of nouns or is none. */
const endsAsJob = (word: string, endings: readonly string[]) =>
  word.length > 7 && endings.some((ending) => word.length > ending.length && word.endsWith(ending));
