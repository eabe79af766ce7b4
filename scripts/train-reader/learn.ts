import { readFileSync } from 'node:fs';
import { parseConcepts } from '@/domain/story/concepts';
import { featuresOf } from '@/domain/story/features';
import { readEnglish } from '@/lib/english';
import { encodeSentences, SENTENCE_WIDTH } from '@/lib/sentence-encoder';
import { CONCEPTS, type Example } from './examples';
import { seeded } from './random';
import {
  buildVocabulary,
  probabilities,
  type Target,
  toVector,
  trainTable,
  type Vector,
  type Vocabulary,
} from './sparse';
import type { Table } from './table';

/** How much the vector of the meaning counts beside the words, whose squares sum to 1. Higher ones learn the examples by heart. */
export const MEANING = 0.7;
const SEED = 20_261_123;

/** An example as the model sees it. */
export interface Prepared {
  readonly example: Example;
  readonly features: readonly string[];
  readonly meaning: Float32Array;
}

export interface Learnt {
  readonly classes: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly table: Table;
}

export const conceptsText = () => readFileSync(CONCEPTS, 'utf8');

export function prepare(examples: readonly Example[]): readonly Prepared[] {
  const concepts = parseConcepts(conceptsText());
  const meanings = encodeSentences(examples.map(({ text }) => text));
  return examples.map((example, index) => ({
    example,
    features: featuresOf(
      readEnglish(example.text).flatMap(({ tokens }) => tokens),
      concepts,
    ),
    meaning: meanings[index] ?? new Float32Array(0),
  }));
}

/** The words' features, then the numbers of the meaning. */
function vectorOf({ features, meaning }: Prepared, vocabulary: Vocabulary): Vector {
  const { rows, amounts } = toVector(features, vocabulary);
  const first = vocabulary.rows.size;
  return {
    rows: Uint32Array.from([...rows, ...Array.from(meaning, (_, place) => first + place)]),
    amounts: Float32Array.from([...amounts, ...meaning.map((value) => value * MEANING)]),
  };
}

export interface LearnOptions {
  /** A feature that fewer examples have is left out. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
}

export function learn(
  prepared: readonly Prepared[],
  classes: readonly string[],
  { least, epochs, rate }: LearnOptions,
): Learnt {
  const places = new Map(classes.map((name, place) => [name, place]));
  const none = classes.length - 1;
  const targets = prepared.map(({ example: { shows, from } }): Target => {
    const known = shows.flatMap((name) => places.get(name) ?? []);
    return { classes: known.length === 0 ? [none] : known, weight: from === 'story' ? 1.5 : 1 };
  });
  const vocabulary = buildVocabulary(
    prepared.map(({ features }) => features),
    least,
  );
  const table = trainTable(
    prepared.map((one) => vectorOf(one, vocabulary)),
    targets,
    { rows: vocabulary.rows.size + SENTENCE_WIDTH, classes: classes.length, epochs, rate, random: seeded(SEED) },
  );
  return { classes, vocabulary, table };
}

export const judge = ({ vocabulary, table }: Learnt, prepared: Prepared): Float32Array =>
  probabilities(vectorOf(prepared, vocabulary), table);
