import { type Concepts, type Sighting, sightings } from './concepts';
import { type Role, rolesOf } from './roles';
import type { Word } from './words';

/** What words are looked up in. */
export interface Lexicon {
  readonly concepts: Concepts;
}

/** Something that the model looks at, and the words that show it (by number; none for what the sentence shows as a whole). */
export interface Feature {
  readonly name: string;
  readonly at: readonly number[];
}

const WINDOW = 5;
const CONCEPT_WINDOW = 9;

/** Too common to say anything alone or in a pair with a gap; kept where words follow each other. */
const COMMON = new Set(
  'a an the of to in on at for with and or but is be am are was were it i you my your me that this we our us as by from have has had do did not will would can could so if'.split(
    ' ',
  ),
);

class Found {
  readonly byName = new Map<string, readonly number[]>();

  add(name: string, ...at: readonly number[]): void {
    if (!this.byName.has(name)) this.byName.set(name, at);
  }
}

/** Everything the model looks at in a stretch of words. */
export function featuresOf(words: readonly Word[], lexicon: Lexicon): readonly Feature[] {
  const found = new Found();
  const roles = rolesOf(words);
  words.forEach((word, at) => {
    if (word.isBreak) return;
    addWord(words, roles, at, found);
    addRow(words, at, found);
    if (!COMMON.has(word.text)) addPairs(words, at, found);
  });
  addConcepts(words, roles, lexicon.concepts, found);
  addShape(words, roles, found);
  return Array.from(found.byName, ([name, at]) => ({ name, at }));
}

function addWord(words: readonly Word[], roles: readonly Role[], at: number, found: Found): void {
  const word = words[at];
  const role = roles[at];
  if (word === undefined || role === undefined) return;
  found.add(word.stem, at);
  if (word.text !== word.stem && !word.stem.startsWith('<')) found.add(`w:${word.text}`, at);
  if (COMMON.has(word.text) || word.stem.startsWith('<')) return;
  found.add(`${role.actor}>${word.stem}`, at);
  if (role.negated) found.add(`!${word.stem}`, at);
  if (role.unreal) found.add(`?${word.stem}`, at);
  if (word.text.length > 4) found.add(`p:${word.text.slice(0, 4)}`, at);
}

/** Words that follow each other, across no sign. */
function addRow(words: readonly Word[], at: number, found: Found): void {
  const [one, two, three, four] = words.slice(at, at + 4);
  if (one === undefined || two === undefined || two.isBreak) return;
  found.add(`${one.stem} ${two.stem}`, at, at + 1);
  if (three === undefined || three.isBreak) return;
  found.add(`${one.stem} ${two.stem} ${three.stem}`, at, at + 1, at + 2);
  if (four === undefined || four.isBreak) return;
  found.add(`${one.stem} ${two.stem} _ ${four.stem}`, at, at + 1, at + 3);
}

function addPairs(words: readonly Word[], at: number, found: Found): void {
  for (let step = 2; step <= WINDOW; step += 1) {
    const other = words[at + step];
    if (other === undefined) return;
    if (!other.isBreak && !COMMON.has(other.text)) found.add(`${words[at]?.stem ?? ''}~${other.stem}`, at, at + step);
  }
}

function addConcepts(words: readonly Word[], roles: readonly Role[], concepts: Concepts, found: Found): void {
  const here = sightings(words, concepts);
  here.forEach((one, index) => {
    addConcept(one, roles[one.from], found);
    for (const other of here.slice(index + 1)) {
      if (other.from - one.to > CONCEPT_WINDOW) break;
      if (other.concept !== one.concept && other.from > one.to)
        found.add(`c:${one.concept}&${other.concept}`, one.from, other.from);
    }
  });
}

function addConcept({ concept, from, to }: Sighting, role: Role | undefined, found: Found): void {
  const at = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  found.add(`c:${concept}`, ...at);
  if (role === undefined) return;
  found.add(`c:${role.actor}>${concept}`, ...at);
  if (role.negated) found.add(`c:!${concept}`, ...at);
  if (role.unreal) found.add(`c:?${concept}`, ...at);
  if (role.past) found.add(`c:${concept}+past`, ...at);
}

/** What the stretch shows as a whole. */
function addShape(words: readonly Word[], roles: readonly Role[], found: Found): void {
  const spoken = words.filter((word) => !word.isBreak);
  const [first, second] = spoken;
  found.add('#any');
  found.add(`#length ${Math.min(5, Math.floor(spoken.length / 6))}`);
  if (first !== undefined) found.add(`#first ${first.stem}`);
  if (first !== undefined && second !== undefined) found.add(`#first ${first.stem} ${second.stem}`);
  for (const sign of ['?', '!', ';', ':', '('])
    if (words.some((word) => word.text === sign)) found.add(`#sign ${sign}`);
  if (spoken.some(({ isNumber }) => isNumber)) found.add('#number');
  if (spoken.some(({ isName }) => isName)) found.add('#name');
  roles.forEach(({ actor, past, negated, unreal, passive }, at) => {
    if (words[at]?.isBreak !== false) return;
    const how = `${past ? 'past' : ''}${negated ? ' not' : ''}${unreal ? ' if' : ''}${passive ? ' passive' : ''}`;
    if (how !== '') found.add(`#${actor} ${how}`);
  });
  addOrder(roles, found);
}

/** Who acts first, and who next. */
function addOrder(roles: readonly Role[], found: Found): void {
  const actors = roles.filter((role, at) => role.clause !== roles[at + 1]?.clause).map(({ actor }) => actor);
  found.add(`#actors ${actors.slice(0, 3).join(' ')}`);
  for (const actor of new Set(actors)) found.add(`#actor ${actor}`);
}
