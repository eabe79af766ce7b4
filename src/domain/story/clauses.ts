import type { Token } from '@/lib/english';

/** Sentences up to this many words are read whole. */
const SHORT = 9;
const SHORTEST = 4;

const hardBreaks = new Set([';', ':', '–', '—', '(', ')']);
const joints = new Set([
  'but',
  'because',
  'so',
  'although',
  'though',
  'while',
  'until',
  'then',
  'and',
  'which',
  'when',
  'where',
]);
const subjects = new Set(
  'i we he she they it you there nobody no-one everyone the a an my his her their one then when so in at after by'.split(
    ' ',
  ),
);

/** Cuts a long sentence where one thing told ends and another begins. The stretches follow each other without a gap of words. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= SHORT) return [tokens];
  const clauses: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const current = clauses.at(-1);
    if (current === undefined) return;
    if (index > 0 && beginsClause(tokens, index) && current.length >= SHORTEST) clauses.push([token]);
    else current.push(token);
  });
  const last = clauses.at(-1);
  if (clauses.length > 1 && last !== undefined && last.length < SHORTEST) {
    clauses.pop();
    clauses.at(-1)?.push(...last);
  }
  return clauses;
}

function beginsClause(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [wordAt(tokens, index - 1), wordAt(tokens, index), wordAt(tokens, index + 1)];
  if (hardBreaks.has(before)) return true;
  if (joints.has(word)) return before === ',' || subjects.has(next) || tokens[index + 1]?.pos === 'PROPN';
  return before === ',' && subjects.has(word) && next !== ',';
}

const wordAt = (tokens: readonly Token[], index: number) => tokens[index]?.text.toLowerCase() ?? '';
