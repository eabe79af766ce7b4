import type { Token } from '@/lib/english';
import { candidateWords, negations, numberWords, otherWords, teamWords, unrealWords } from './words';

/** Who a clause is about: the candidate, the candidate's team, the other side, or a thing. */
export type Actor = 'i' | 'we' | 't' | 'o';

/** A token as the model sees it: one name for each role, one for numbers, the dictionary form for the rest. */
export interface Term {
  /** `<i>`, `<we>`, `<t>`, `<n>`, or a lemma. */
  readonly name: string;
  readonly word: string;
  readonly lemma: string;
  readonly actor: Actor;
  readonly negated: boolean;
  readonly unreal: boolean;
  readonly index: number;
}

const breaks = new Set([',', ';', ':', '–', '—', '.', '!', '?', '(', ')']);
const joints = new Set([
  'but',
  'because',
  'so',
  'while',
  'although',
  'though',
  'and',
  'when',
  'until',
  'then',
  'which',
  'who',
]);

interface Clause {
  readonly actor: Actor;
  readonly negated: boolean;
  readonly unreal: boolean;
  /** Whether the next name is the one who acts. */
  readonly subjectOpen: boolean;
}

/** Turns tokens into terms, following who acts, what is denied and what is only imagined from clause to clause. */
export function toTerms(tokens: readonly Token[]): readonly Term[] {
  const terms: Term[] = [];
  let clause: Clause = { actor: 'o', negated: false, unreal: false, subjectOpen: true };
  tokens.forEach((token, index) => {
    const word = plainWord(token.text);
    if (breaks.has(word))
      clause = { ...clause, negated: false, unreal: clause.unreal && word === ',', subjectOpen: true };
    if (!/[\p{L}\p{N}]/u.test(word)) return;
    const name = nameOf(token, word);
    clause = entered(clause, word, actorOf(name, token.pos));
    const { actor, negated, unreal } = clause;
    const lemma = plainWord(token.lemma);
    terms.push({ name, word: isNot(word) ? 'not' : word, lemma, actor, negated, unreal, index });
    clause = {
      ...clause,
      negated: negated || negations.has(word) || lemma === 'not',
      unreal: unreal || unrealWords.has(word),
    };
  });
  return terms;
}

/** The clause as a word finds it: a joint begins another one, a name may be the one who acts. */
function entered(clause: Clause, word: string, subject: Actor | undefined): Clause {
  const joined = joints.has(word)
    ? { ...clause, subjectOpen: true, negated: false, unreal: clause.unreal && word === 'and' }
    : clause;
  if (subject === undefined || !(joined.subjectOpen || subjectForms.has(word))) return joined;
  return { ...joined, actor: subject, subjectOpen: false };
}

const subjectForms = new Set(['i', 'we', 'he', 'she', 'they', 'who']);
const plainWord = (text: string) => text.toLowerCase().replaceAll('’', "'");
const isNot = (word: string) => word === "n't" || word === 'nt';
const isNumber = (word: string, pos: string) => numberWords.has(word) || pos === 'NUM' || /^\d/.test(word);
const isName = (text: string, pos: string) => pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(text);

function nameOf({ lemma, pos, text }: Token, word: string): string {
  return (
    roleOf(word, lemma) ??
    (isNumber(word, pos) ? '<n>' : isName(text, pos) ? '<name>' : isNot(word) ? 'not' : american(plainWord(lemma)))
  );
}

function roleOf(word: string, lemma: string): string | undefined {
  if (candidateWords.has(word)) return '<i>';
  if (teamWords.has(word)) return '<we>';
  return otherWords.has(word) || otherWords.has(lemma) ? '<t>' : undefined;
}

function actorOf(name: string, pos: string): Actor | undefined {
  if (name === '<i>') return 'i';
  if (name === '<we>') return 'we';
  if (name === '<t>' || name === '<name>') return 't';
  return pos === 'NOUN' || name === 'it' ? 'o' : undefined;
}

/** British and American spellings meet. */
function american(word: string): string {
  return word.length < 6
    ? word.replace(/our$/, 'or')
    : word
        .replace(/our(s|ed|ing|ite|ful)?$/, 'or$1')
        .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
        .replace(/ll(ed|ing)$/, 'l$1');
}
