import { type Feature, featuresOf, type Lexicon } from '@/domain/follow-up/critic/features';
import { scaleFor } from '@/domain/follow-up/critic/model';
import { wordsOf } from '@/domain/follow-up/critic/words';
import { LABELS_OF_SENTENCES } from '@/domain/follow-up/remark';
import { splitSentences } from '@/domain/follow-up/sentences';
import { seeded } from '@/../scripts/train-reader/random';
import {
  buildVocabulary,
  probabilities,
  type Target,
  trainTable,
  type Vector,
  type Vocabulary,
} from '@/../scripts/train-reader/sparse';
import { newTable, type Table } from '@/../scripts/train-reader/table';
import type { Example } from './examples';

const SEED = 20_261_124;
export const CLASSES = LABELS_OF_SENTENCES.length + 1;
const NONE = CLASSES - 1;
/** The rules' own examples are held to be right by a test. */
const RULES = 2;
/** Amounts near 1 make steps that are too long for this many features. */
const SHRINK = 1 / 20;

/** Something to learn from: a sentence, or the words marked in one. */
export interface Lesson {
  readonly features: readonly string[];
  readonly labels: readonly string[];
  readonly weight: number;
}

export interface Learnt {
  readonly vocabulary: Vocabulary;
  /** How much each row of the table counts. */
  readonly amounts: Float32Array;
  readonly table: Table;
}

export interface LearnOptions {
  /** A feature that fewer lessons have is left out. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  /** How much a near miss counts beside a flawed sentence, and the marked words beside their sentence. */
  readonly near: number;
  readonly marked: number;
  /** How many copies of each lesson there are, and how much of its features each lacks. */
  readonly copies: number;
  readonly gaps: number;
  /** How many models the weights are the mean of. */
  readonly models: number;
}

/** A sentence as the critic will read it: straight quotes, single spaces. */
export const plainOf = (text: string): string =>
  splitSentences(text)
    .map(({ plain }) => plain)
    .join(' ');

export const featuresOfText = (text: string, lexicon: Lexicon): readonly Feature[] =>
  featuresOf(wordsOf(plainOf(text)), lexicon);

const namesIn = (text: string, lexicon: Lexicon) => featuresOfText(text, lexicon).map(({ name }) => name);

/** The sentence itself, and the words marked in it when they are long enough to stand alone. */
export function lessonsOf(example: Example, lexicon: Lexicon, { near, marked }: LearnOptions): readonly Lesson[] {
  const whole: Lesson = {
    features: namesIn(example.text, lexicon),
    labels: example.labels,
    weight: example.block.startsWith('rule:') ? RULES : example.kind === 'near' ? near : 1,
  };
  if (marked === 0) return [whole];
  const parts = example.spans
    .filter(({ start, end }) => end - start < example.text.length - 6 && end - start > 15)
    .map(({ label, start, end }): Lesson => {
      return { features: namesIn(example.text.slice(start, end), lexicon), labels: [label], weight: marked };
    });
  return [whole, ...parts];
}

/** Concepts are sure, words less so, and a row of words that was seen twice may be chance. */
function trustIn(name: string): number {
  if (name.startsWith('c:')) return 3;
  return name.includes(' ') || name.includes('~') ? 0.6 : 1;
}

/** Each copy of a lesson lacks half of its features, so that no single word is relied upon. */
function withGaps(lesson: Lesson, { copies, gaps }: LearnOptions, random: () => number): readonly Lesson[] {
  return Array.from({ length: copies }, () => ({
    ...lesson,
    features: lesson.features.filter(() => random() >= gaps),
  }));
}

export function learn(lessons: readonly (readonly Lesson[])[], options: LearnOptions): Learnt {
  const { least, epochs, rate } = options;
  const vocabulary = buildVocabulary(
    lessons.flatMap(([whole]) => (whole === undefined ? [] : [whole.features])),
    least,
  );
  const amounts = Float32Array.from(
    vocabulary.rows,
    ([name, row]) => trustIn(name) * Math.sqrt(Math.max(0.3, vocabulary.rarity[row] ?? 0)),
  );
  const sizes = { rows: vocabulary.rows.size, classes: CLASSES };
  const tables = Array.from({ length: options.models }, (_, at) => {
    const random = seeded(SEED + at);
    const all = lessons.flat().flatMap((lesson) => withGaps(lesson, options, random));
    const vectors = all.map(({ features }) => vectorOf(features, vocabulary, amounts));
    return trainTable(vectors, all.map(targetOf), { ...sizes, epochs, rate, random });
  });
  return { vocabulary, amounts, table: meanOf(tables, sizes) };
}

function targetOf({ labels, weight }: Lesson): Target {
  const classes = labels.map((label) => LABELS_OF_SENTENCES.findIndex((one) => one === label));
  return { classes: classes.length === 0 ? [NONE] : classes, weight };
}

/** Several models that saw other copies in another order agree on what matters. */
function meanOf(tables: readonly Table[], { rows, classes }: { rows: number; classes: number }): Table {
  const mean = newTable(rows, classes);
  for (let row = 0; row < rows; row += 1) {
    const sum = mean.row(row);
    for (const table of tables)
      table.row(row).forEach((weight, of) => (sum[of] = (sum[of] ?? 0) + weight / tables.length));
  }
  return mean;
}

function vectorOf(features: readonly string[], { rows }: Vocabulary, amounts: Float32Array): Vector {
  const known = Uint32Array.from(features.flatMap((name) => rows.get(name) ?? []));
  const scale = scaleFor(features.length) * SHRINK;
  return { rows: known, amounts: Float32Array.from(known, (row) => (amounts[row] ?? 0) * scale) };
}

export const judge = (features: readonly string[], { vocabulary, amounts, table }: Learnt): Float32Array =>
  probabilities(vectorOf(features, vocabulary, amounts), table);

/** The weight of a row in a plain sum over features, as the critic adds them up. */
export const foldedRow = ({ amounts, table }: Learnt, row: number): Float32Array =>
  table.row(row).map((weight) => weight * (amounts[row] ?? 0) * SHRINK);
