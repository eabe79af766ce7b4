import { isPast } from './stem';
import type { Word } from './words';

/** Who a clause is about: the writer, the writer's team, the reader's side, another person, or a thing. */
export type Actor = 'i' | 'we' | 'you' | 'they' | 'it';

/** A word with what its clause says about it. */
export interface Role {
  readonly actor: Actor;
  readonly negated: boolean;
  /** Wished, feared, possible or conditional. */
  readonly unreal: boolean;
  readonly past: boolean;
  readonly passive: boolean;
  /** Which clause of the sentence the word stands in, from 0. */
  readonly clause: number;
}

const listed = (words: string) => new Set(words.split(/\s+/u));
const JOINTS = listed(
  'but because so while although though and when until then which who since as if or that before after',
);
const NEGATIONS = listed('not no never nobody none nothing neither nor without hardly barely scarcely nowhere');
const UNREAL = listed('would could should might may must if hope wish unless whether perhaps maybe');
const READERS = listed(
  'interviewer interviewers panel recruiter recruiters hr receptionist secretary examiner assessor chair invigilator reception',
);
const PEOPLE = listed(
  'he she they somebody someone everyone everybody nobody anyone people boss manager supervisor colleague colleagues coworker coworkers wife husband mother father mum dad brother sister ' +
    'son daughter friend friends neighbour agency consultant employer director teacher teachers agent driver owner candidate candidates applicant flatmate ex team staff client landlord owners partner',
);
const BE = listed('was were is are been be being am got');

interface Clause {
  readonly actor: Actor;
  readonly negated: boolean;
  readonly unreal: boolean;
  readonly past: boolean;
  readonly passive: boolean;
  readonly number: number;
  readonly open: boolean;
}

const NEW: Omit<Clause, 'number' | 'actor'> = {
  negated: false,
  unreal: false,
  past: false,
  passive: false,
  open: true,
};

const PRONOUNS: Readonly<Record<string, Actor>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  it: 'it',
  this: 'it',
  that: 'it',
  there: 'it',
};

/** The one who acts, when this word can name them. `before` is the word in front. */
function actorIn(word: Word, before: Word | undefined): Actor | undefined {
  if (Object.hasOwn(PRONOUNS, word.text)) return PRONOUNS[word.text];
  if (READERS.has(word.text)) return 'you';
  if (PEOPLE.has(word.text)) return before?.text === 'your' ? 'you' : 'they';
  if (word.isName) return 'they';
  return before !== undefined && /^(?:the|a|an|my|your|their|our)$/u.test(before.text) ? 'it' : undefined;
}

const isBe = (word: Word | undefined) => word !== undefined && BE.has(word.text);

/** For each word who acts in its clause, and whether that is denied, imagined, past or done to somebody. */
export function rolesOf(words: readonly Word[]): readonly Role[] {
  let clause: Clause = { ...NEW, actor: 'it', number: 0 };
  return words.map((word, at) => {
    const before = words[at - 1];
    if (word.isBreak) clause = { ...clause, ...NEW, number: clause.number + 1 };
    else if (JOINTS.has(word.text) && at > 0 && before?.isBreak === false && startsClause(words, at))
      clause = { ...clause, ...NEW, number: clause.number + 1 };
    clause = read(clause, word, before);
    const { actor, negated, unreal, past, passive, number } = clause;
    const role = { actor, negated, unreal, past, passive, clause: number };
    if (NEGATIONS.has(word.text)) clause = { ...clause, negated: true };
    if (UNREAL.has(word.text)) clause = { ...clause, unreal: true };
    return role;
  });
}

/** A joint opens a clause when somebody acts soon after it: "and I", "because the train". */
function startsClause(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((step) => {
    const word = words[at + step];
    return word !== undefined && !word.isBreak && actorIn(word, words[at + step - 1]) !== undefined;
  });
}

function read(clause: Clause, word: Word, before: Word | undefined): Clause {
  const actor = clause.open ? actorIn(word, before) : undefined;
  const next = actor === undefined ? clause : { ...clause, actor, open: false };
  if (!isPast(word.text) && word.text !== 'was' && word.text !== 'were') return next;
  return { ...next, past: true, open: false, passive: next.passive || isBe(before) };
}
