import type { Token } from '@/lib/english';
import { type Concepts, conceptsAt } from './concepts';
import { type Term, toTerms } from './terms';
import { stopWords } from './words';

const WINDOW = 5;
const CONCEPT_WINDOW = 8;

/** The names of everything the linear half of the model looks at in one stretch of words. */
export function featuresOf(tokens: readonly Token[], concepts: Concepts): readonly string[] {
  const terms = toTerms(tokens);
  const found = new Set<string>();
  terms.forEach((term, index) => {
    addWords(terms, index, found);
    if (stopWords.has(term.word)) return;
    addRoles(term.name, term, found);
    addPairs(terms, index, found);
  });
  addConcepts(terms, conceptsAt(terms, concepts), found);
  return [...found];
}

function addWords(terms: readonly Term[], index: number, found: Set<string>): void {
  const [term, next, after] = terms.slice(index, index + 3);
  if (term === undefined) return;
  found.add(term.name);
  if (term.word !== term.name && !term.name.startsWith('<')) found.add(`w:${term.word}`);
  if (next === undefined) return;
  found.add(`${term.name} ${next.name}`);
  if (after !== undefined) found.add(`${term.name} ${next.name} ${after.name}`);
}

/** Who did it, and whether it was denied or only imagined. */
function addRoles(name: string, { actor, negated, unreal }: Term, found: Set<string>): void {
  if (name.startsWith('<')) return;
  found.add(`${actor}>${name}`);
  if (negated) found.add(`!${name}`);
  if (unreal) found.add(`?${name}`);
}

/** Two words that stand near each other, whatever is between them. */
function addPairs(terms: readonly Term[], index: number, found: Set<string>): void {
  const name = terms[index]?.name ?? '';
  for (let step = 2; step <= WINDOW; step += 1) {
    const other = terms[index + step];
    if (other !== undefined && !stopWords.has(other.word)) found.add(`${name}~${other.name}`);
  }
}

function addConcepts(terms: readonly Term[], at: readonly (readonly string[])[], found: Set<string>): void {
  at.forEach((here, index) => {
    const term = terms[index];
    if (term === undefined) return;
    for (const concept of here) {
      found.add(`c:${concept}`);
      addRoles(`c:${concept}`, term, found);
      for (let step = 0; step <= CONCEPT_WINDOW; step += 1) {
        for (const other of at[index + step] ?? []) {
          if (other !== concept) found.add(concept < other ? `${concept}&${other}` : `${other}&${concept}`);
        }
      }
    }
  });
}
