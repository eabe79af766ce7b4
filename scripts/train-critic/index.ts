import { readFileSync, writeFileSync } from 'node:fs';
import { parseConcepts } from '@/domain/follow-up/critic/concepts';
import { foldsOf, judgeFold, OPTIONS, packed } from './cross-validate';
import { CONCEPTS, examplesOfRules, fingerprint, readExamples } from './examples';
import { learn, lessonsOf } from './learn';
import { chooseFrom, everyFrom, figures } from './measure';
import { writeMisses } from './misses';

/**
 * Trains the critic of letters from the example sentences and writes its weights: `npm run train:critic`.
 * Each block of neighbouring examples is judged by a model that has not seen it; from that come the figures printed and, for each
 * label, the probability from which it is said. With `-- --misses` it lists what those models got wrong.
 */
const WEIGHTS = 'src/knowledge/critic/weights.json';
const option = (name: string, otherwise: number) =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const options = {
  least: option('least', OPTIONS.least),
  epochs: option('epochs', OPTIONS.epochs),
  rate: option('rate', OPTIONS.rate),
  near: option('near', OPTIONS.near),
  marked: option('marked', OPTIONS.marked),
  copies: option('copies', OPTIONS.copies),
  gaps: option('gaps', OPTIONS.gaps),
  models: option('models', OPTIONS.models),
};
const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = (value: number) => value.toFixed(3);

const concepts = readFileSync(CONCEPTS, 'utf8');
const examples = [...readExamples(), ...examplesOfRules()];
const judged = foldsOf(examples, concepts, options).flatMap(judgeFold);
const from = chooseFrom(judged);
say(`${examples.length} examples, each judged by a model that had not seen its block:`);
for (const { label, right, wrong, missed, f1 } of figures(judged, from).byLabel) {
  const counts = `right ${right}, wrong ${wrong}, missed ${missed}`;
  say(`  ${label.padEnd(28)} from ${from[label].toFixed(2)}  f1 ${f1.toFixed(2)}  ${counts}`);
}
for (const [name, at] of [['chosen', from] as const, ['all 0.3', everyFrom(0.3)] as const]) {
  const { macroF1, nearFlagged, cleanFlagged, found } = figures(judged, at);
  say(
    `  ${name}: macro-F1 ${shown(macroF1)}, near misses flagged ${shown(nearFlagged)}, clean flagged ${shown(cleanFlagged)}, flawed found ${shown(found)}`,
  );
}
const lexicon = { concepts: parseConcepts(concepts) };
const learnt = learn(
  examples.map((example) => lessonsOf(example, lexicon, options)),
  options,
);
const text = `${JSON.stringify(packed(learnt, concepts, from, fingerprint()))}\n`;
writeFileSync(WEIGHTS, text);
say(`${WEIGHTS}: ${(text.length / 1000).toFixed(0)} kB of ${learnt.vocabulary.rows.size} features`);
if (process.argv.includes('--misses')) writeMisses(judged, from);
