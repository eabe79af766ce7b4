import type { Term } from './terms';

/** Words and expressions that mean alike, found by their first word. */
export type Concepts = ReadonlyMap<string, readonly Expression[]>;

interface Expression {
  readonly rest: readonly string[];
  readonly concept: string;
}

/** Reads lines of `concept: word word an_expression`; `#` starts a comment. */
export function parseConcepts(text: string): Concepts {
  const found = new Map<string, Expression[]>();
  for (const line of text.split('\n')) {
    const [concept, words] = line.split(': ');
    if (concept === undefined || words === undefined || line.startsWith('#')) continue;
    for (const expression of words.trim().split(/\s+/)) {
      const [first = '', ...rest] = expression.split('_');
      const known = found.get(first) ?? [];
      known.push({ rest, concept });
      found.set(first, known);
    }
  }
  return found;
}

/** The concepts that begin at each term. */
export function conceptsAt(terms: readonly Term[], concepts: Concepts): readonly (readonly string[])[] {
  return terms.map((term, index) => {
    const here = new Set<string>();
    for (const first of formsOf(term)) {
      for (const { rest, concept } of concepts.get(first) ?? []) {
        if (follows(terms, index + 1, rest)) here.add(concept);
      }
    }
    return [...here];
  });
}

const formsOf = ({ word, lemma }: Term) => (word === lemma ? [word] : [word, lemma]);

const follows = (terms: readonly Term[], from: number, rest: readonly string[]) =>
  rest.every((word, step) => {
    const term = terms[from + step];
    return term !== undefined && (term.word === word || term.lemma === word);
  });
