// How good and how fast the diagnosis is. Usage: npm run bench:diagnosis [-- --cases FILE.jsonl]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { diagnoseLine } from '@/cli/diagnose-line';
import { gold, picture, type Scored } from './case';
import { confusionsOf, scoreOf, verdictTable } from './score';
import { speedOf } from './speed';

const { values } = parseArgs({ options: { cases: { type: 'string' }, only: { type: 'string' } } });
const root = path.resolve(import.meta.dirname, '../..');

const ticked = z.object({ case: z.string(), candidate_feeling: z.number(), answers: z.unknown(), gold });
const told = z.object({ id: z.string(), story: z.string(), candidate_feeling: z.number().optional(), gold });
const written = told
  .omit({ story: true })
  .extend({ sentences: z.array(z.object({ text: z.string() })) })
  .transform(({ sentences, ...row }) => ({ ...row, story: sentences.map(({ text }) => text).join(' ') }));

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

function fromTicks(): readonly Scored[] {
  const folder = path.join(root, 'tests/journeys');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'ticks.json')
    .map((file) => ticked.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
    .map(({ case: id, gold, ...row }) => ({ id, gold, picture: picture.parse(diagnoseLine(row)) }));
}

const fromStories = (rows: readonly z.infer<typeof told>[]): readonly Scored[] =>
  rows.map(({ id, gold, ...row }) => ({ id, gold, picture: picture.parse(diagnoseLine(row)) }));

/** The stories that the reader was not trained on: those with an odd number. */
function ownStories() {
  const folder = path.join(root, 'src/knowledge/stories');
  const rows = readdirSync(folder).flatMap((file) => lines(path.join(folder, file)).map((row) => written.parse(row)));
  return rows.filter(({ id }) => Number(id.replace(/\D/g, '')) % 2 === 1);
}

function report(title: string, cases: readonly Scored[]) {
  if (cases.length === 0) return;
  console.log(`\n${title}`);
  console.table(scoreOf(cases));
  console.table(verdictTable(cases));
  for (const line of confusionsOf(cases)) console.log(`  ${line}`);
}

report('From ticks (the wizard’s answers)', fromTicks());
report('From our own stories, those the reader was not trained on', fromStories(ownStories()));
if (values.cases !== undefined) {
  report(
    `From the stories of ${path.basename(values.cases)}`,
    fromStories(lines(values.cases).map((row) => told.parse(row))),
  );
}
console.log('\nSpeed, median of one core');
console.table(speedOf());
