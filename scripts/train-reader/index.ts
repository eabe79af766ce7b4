import { writeFileSync } from 'node:fs';
import { tellingOf } from '@/domain/story/telling';
import { type PackedModel, unpackModel } from '@/domain/story/unpack';
import { weighClasses } from '@/domain/story/weigh-classes';
import { signs } from '@/knowledge/signs';
import { readEnglish } from '@/lib/english';
import { encodeSentences, SENTENCE_WIDTH } from '@/lib/sentence-encoder';
import { classesOf, fingerprint, readPhrases, readStories, sentencesOf } from './examples';
import { conceptsText, judge, learn, type Learnt, type LearnOptions, MEANING, prepare, type Prepared } from './learn';
import { calibrate, type Judged, pairsOf, pairsOfStories, ranking, type ReadStory, thresholds } from './measure';
import { packDense, packSparse } from './pack';

/**
 * Trains the story reader from the example phrases and stories and writes its weights.
 * `npm run train:reader`; with `-- --folds=4` it cross-validates over the phrases first.
 * Stories with an odd number are held out: the strengths are calibrated on them.
 */
const WEIGHTS = 'src/knowledge/reader/weights.json';
const WEAKEST = 0.16;
/** A sign that is offered has to be right so often. */
const PRECISION = 0.8;
const options: LearnOptions = { least: 3, epochs: 10, rate: 1.5 };

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = (value: number) => value.toFixed(3);

const isEven = (id: string) => Number(id.replaceAll(/\D/g, '')) % 2 === 0;
const stories = readStories();
const phrases = prepare(readPhrases());
const seen = prepare(sentencesOf(stories.filter(({ id }) => isEven(id))));
const heldOut = prepare(sentencesOf(stories.filter(({ id }) => !isEven(id))));
const classes = classesOf([...phrases, ...seen].map(({ example }) => example));
say(
  `${phrases.length} phrases; ${stories.length} stories: ${seen.length} sentences to train on, ${heldOut.length} held out; ${classes.length} classes`,
);

const judgeAll = (learnt: Learnt, prepared: readonly Prepared[]): readonly Judged[] =>
  prepared.map((one) => ({ shows: one.example.shows, probabilities: judge(learnt, one) }));

function report(name: string, judged: readonly Judged[]) {
  const { sentences, first, three } = ranking(judged, classes);
  const pairs = pairsOf(judged, classes);
  const calibration = calibrate(pairs);
  say(
    `${name}: of ${sentences} sentences with a sign a right one came first in ${shown(first)}, in the first three in ${shown(three)}`,
  );
  for (const { from, taken, right, precision } of thresholds(pairs, calibration)) {
    say(`  strength from ${from}: ${right} of ${taken} right, ${shown(precision)}`);
  }
}

/** Each part of the phrases is judged by a model that has not seen it. */
const crossValidate = (folds: number): readonly Judged[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const rest = phrases.filter((_, index) => index % folds !== fold);
    const part = phrases.filter((_, index) => index % folds === fold);
    return judgeAll(learn([...rest, ...seen], classes, options), part);
  });

const folds = Number(option('folds') ?? 0);
if (folds > 1) report(`${folds}-fold cross-validation over the phrases`, crossValidate(folds));
const started = performance.now();
const learnt = learn([...phrases, ...seen], classes, options);
say(`trained in ${((performance.now() - started) / 1000).toFixed(0)} s`);
report('Held-out stories, by sentence', judgeAll(learnt, heldOut));
const mind = new Set(Object.entries(signs).flatMap(([id, { part }]) => (part === 'replay' ? [id, `!${id}`] : [])));
const raw: PackedModel = {
  fingerprint: fingerprint(),
  classes: [...classes],
  ofTheMind: classes.filter((name) => mind.has(name)),
  concepts: conceptsText(),
  sparse: packSparse(learnt.vocabulary, learnt.table, Number(option('weakest') ?? WEAKEST)),
  dense: packDense(learnt.table, learnt.vocabulary.rows.size, SENTENCE_WIDTH, MEANING),
  calibration: { slope: 1, shift: 0 },
  offerFrom: 1,
};
const model = unpackModel(raw);
const read = stories
  .filter(({ id }) => !isEven(id))
  .map(({ sentences }): ReadStory => {
    const text = sentences.map((one) => one.text).join(' ');
    const told = readEnglish(text).map((sentence) => ({ sentence, ...tellingOf(sentence.tokens) }));
    const tools = { sentences: readEnglish, meanings: encodeSentences };
    return {
      shows: new Set(sentencesOf([{ id: '', sentences }]).flatMap(({ shows }) => shows)),
      probabilities: weighClasses(text, told, tools, model).map(({ probability }) => probability),
    };
  });
const pairs = pairsOfStories(read, classes);
const calibration = calibrate(pairs);
const levels = thresholds(pairs, calibration);
const all = read.reduce((sum, { shows }) => sum + shows.size, 0);
say(`Held-out stories, read whole: ${read.length} stories with ${all} signs`);
for (const { from, taken, right, precision } of levels) {
  say(
    `  strength from ${from}: ${right} of ${taken} right, ${shown(precision)}; ${shown(right / all)} of all found, ${(taken / read.length).toFixed(1)} a story`,
  );
}
const offerFrom = levels.find(({ precision }) => precision >= PRECISION)?.from ?? 0.95;
const text = `${JSON.stringify({ ...raw, calibration, offerFrom })}\n`;
writeFileSync(WEIGHTS, text);
say(`${WEIGHTS}: ${(text.length / 1e6).toFixed(2)} MB, offered from strength ${offerFrom}`);
