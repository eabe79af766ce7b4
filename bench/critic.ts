// How good and how fast the critic of letters is. Usage: npm run bench:critic [-- --sentences FILE.jsonl] [--letters FILE.jsonl]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { critique } from '@/domain/follow-up/critique-letter';
import type { CriticModel } from '@/domain/follow-up/critic/model';
import { LABELS_OF_SENTENCES, type LetterRule } from '@/domain/follow-up/remark';
import type { Situation } from '@/domain/follow-up/letter';
import { countWords } from '@/domain/follow-up/sentences';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';
import { foldsOf, judgeFold, modelOf } from '@/../scripts/train-critic/cross-validate';
import { CONCEPTS, examplesOfRules, readExamples } from '@/../scripts/train-critic/examples';
import { chooseFrom } from '@/../scripts/train-critic/measure';
import { type Answered, scoreOf, type Scores } from './critic-score';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', multiple: true, default: [] },
    letters: { type: 'string' },
    wrong: { type: 'boolean', default: false },
  },
});
const rules: readonly LetterRule[] = letterRules;
/** Without their own words, to see what the model does alone. */
const wordless = rules.map((rule) => ({ ...rule, finds: [] }));
const label = z.enum(LABELS_OF_SENTENCES);
const row = z.object({
  text: z.string(),
  labels: z.array(label),
  tolerated: z.array(z.string()).default([]),
  clean: z.boolean(),
  near_miss: z.boolean(),
  variety: z.string(),
  spans: z.array(z.object({ label, start: z.number(), end: z.number() })).default([]),
});
const letterRow = z.object({
  id: z.string(),
  text: z.string(),
  situation: z.string(),
  channel: z.string(),
  quality: z.number(),
  flaws: z.array(z.string()),
  other_flaws: z.array(z.string()).default([]),
});

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

function answer(text: string, by: readonly LetterRule[], model: CriticModel): Answered['remarks'] {
  return critique(text, {}, by, moveGuide, model).remarks;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = (value: number) => value.toFixed(3);

function report(name: string, columns: readonly (readonly [string, Scores])[]) {
  say(`\n${name}`);
  say(`  ${''.padEnd(28)}${columns.map(([title]) => title.padStart(16)).join('')}`);
  const line = (title: string, of: (scores: Scores) => string) =>
    say(`  ${title.padEnd(28)}${columns.map(([, scores]) => of(scores).padStart(16)).join('')}`);
  for (const one of LABELS_OF_SENTENCES) line(one, ({ byLabel }) => byLabel[one] ?? '-');
  line('macro-F1', ({ macroF1 }) => shown(macroF1));
  line('near misses flagged', ({ near }) => shown(near));
  line('plain clean flagged', ({ plain }) => shown(plain));
  line('flawed found', ({ found }) => shown(found));
  line('span agreement', ({ spans }) => shown(spans));
  line('spans, half of both', ({ tight }) => shown(tight));
  for (const [title, scores] of columns) say(`  clean flagged by variety, ${title}: ${scores.varieties}`);
}

/** Each block of our own examples is answered with a model that was not trained on it. */
function crossValidated(): Scores {
  const concepts = readFileSync(CONCEPTS, 'utf8');
  const folds = foldsOf([...readExamples(), ...examplesOfRules()], concepts);
  const from = chooseFrom(folds.flatMap(judgeFold));
  return scoreOf(
    folds.flatMap(({ examples, learnt }) => {
      const model = modelOf(learnt, concepts, from);
      return examples
        .filter(({ block }) => !block.startsWith('rule:'))
        .map((example) => ({ ...example, remarks: answer(example.text, wordless, model) }));
    }),
  );
}

function onFile(file: string) {
  const rows = linesOf(file).map((line) => row.parse(line));
  const answered = (by: readonly LetterRule[]) =>
    rows.map(({ clean, near_miss, ...one }): Answered => {
      const kind = clean ? (near_miss ? 'near' : 'clean') : 'flawed';
      return { ...one, kind, remarks: answer(one.text, by, criticModel()) };
    });
  const all = answered(rules);
  report(`${file}: ${rows.length} rows`, [
    ['all', scoreOf(all)],
    ['model alone', scoreOf(answered(wordless))],
  ]);
  if (values.wrong)
    for (const { text, labels, tolerated, remarks } of all) {
      const said = new Set(remarks.map((remark): string => remark.label));
      const right =
        labels.every((one) => said.has(one)) && [...said].every((one) => [...labels, ...tolerated].includes(one));
      if (!right) say(`  ${labels.join(',') || 'clean'} -> ${[...said].join(',') || '-'} | ${text}`);
    }
}

function onLetters(file: string) {
  say(`\n${file}`);
  for (const letter of linesOf(file).map((line) => letterRow.parse(line))) {
    const situation = letter.situation as Situation;
    const known = Object.hasOwn(moveGuide.needs, situation) ? { situation } : {};
    const channel = ['linkedin', 'voicemail', 'phone', 'text'].find((one) => letter.channel.includes(one));
    const context = { ...known, ...(channel !== undefined && { channel: channel as 'linkedin' }) };
    const { remarks } = critique(letter.text, context, rules, moveGuide, criticModel());
    const said = new Set<string>(remarks.flatMap((remark) => [remark.label, remark.rule]));
    const missed = [...letter.flaws, ...letter.other_flaws].filter((flaw) => !said.has(flaw));
    const grave = remarks.filter(({ severity }) => severity > 1);
    const list = grave.map((one) => `${one.rule}/${one.severity} «${letter.text.slice(one.start, one.end)}»`);
    if (letter.flaws.length + letter.other_flaws.length === 0)
      say(`  ${letter.id} good: ${list.length === 0 ? 'nothing of severity 2 or 3' : list.join('; ')}`);
    else say(`  ${letter.id} flawed: ${missed.length === 0 ? 'all found' : `missed ${missed.join(', ')}`}`);
  }
}

function speed() {
  const letter = readExamples()
    .slice(0, 400)
    .map(({ text }) => text)
    .join(' ');
  const words = letter.split(' ').slice(0, 250).join(' ');
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    critique(words, {}, rules, moveGuide, criticModel());
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  say(`\n${countWords(words)} words: ${(times[30] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
}

report('Our own examples', [['cross-validated', crossValidated()]]);
for (const file of values.sentences) onFile(file);
if (values.letters !== undefined) onLetters(values.letters);
speed();
