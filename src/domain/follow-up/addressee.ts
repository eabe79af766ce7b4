import type { Locale, Warmth } from './letter';

/** Somebody a letter is written to or about, as far as the name tells. */
export interface Named {
  readonly title?: string;
  readonly first?: string;
  readonly last?: string;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|sister|principal|captain|chef|councillor|cllr|judge|major|father)\.?$/iu;
const NO_NAME =
  /^(?:the\b|a\b|our\b|unknown|not sure|nobody|someone|hiring|hr\b|human|recruit|panel|team|manager|\W*$)|\b(?:team|panel|department|committee)$/iu;
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten)$/u;

/** Reads "Mrs Shabnam Rahman (chair), Mr Liam Doyle": people in their order; what is no name is left out. */
export function peopleNamed(interviewer: string | undefined): readonly Named[] {
  const bare = (interviewer ?? '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return bare
    .split(/\s*(?:[,;&/]|\band\b|\+)\s*/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_NAME.test(part) && /^\p{Lu}/u.test(part))
    .map(readName)
    .filter(({ first, last }) => first !== undefined || last !== undefined);
}

function readName(part: string): Named {
  const words = part.split(' ');
  const title = TITLE.test(words[0] ?? '') ? words.shift() : undefined;
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const lastFrom = particle > 0 ? particle : Math.max(words.length - 1, 0);
  const last = words.slice(lastFrom).join(' ');
  const first = words.slice(0, lastFrom).join(' ');
  if (last === '') return {};
  // A single name with a title is a surname, without one it is the name they go by.
  if (first === '') return title === undefined ? { first: last } : { title, last };
  return { ...(title !== undefined && { title }), first, last };
}

/** How one person is named in a letter: "Ms. Benning", "Mr Corbett", "Marcus". Spelt as in the brief, never guessed. */
export function nameFor(person: Named, locale: Locale, warmth: Warmth): string {
  const { title, first, last } = person;
  if (title !== undefined && last !== undefined) return `${titleIn(title, locale)} ${last}`;
  if (first !== undefined && last !== undefined && warmth === 'formal') return `${first} ${last}`;
  return (first ?? last ?? '').split(' ')[0] ?? '';
}

/** American and Indian letters put the stop, British and Australian ones leave it out. */
function titleIn(title: string, locale: Locale): string {
  const bare = title.replace(/\.$/u, '');
  const shortened = /^(?:mr|mrs|ms|mx|dr|prof|rev)$/iu.test(bare);
  return shortened && (locale === 'en-US' || locale === 'en-IN') ? `${bare}.` : bare;
}

/** Whether `name` ("Ms. Benning", "Karen") means this person. */
export function isNamed(person: Named, name: string): boolean {
  const words = name.split(' ').filter((word) => !TITLE.test(word));
  const own = [person.first, person.last].filter((part) => part !== undefined).flatMap((part) => part.split(' '));
  return words.length > 0 && words.every((word) => own.includes(word));
}

/** What a title says about the pronoun; undefined when it says nothing. */
export function pronounOf(person: Named | undefined): 'he' | 'she' | undefined {
  const title = person?.title?.replace(/\.$/u, '').toLocaleLowerCase('en') ?? '';
  if (/^(?:mr|sir)$/u.test(title)) return 'he';
  return /^(?:ms|mrs|miss|dame|sister)$/u.test(title) ? 'she' : undefined;
}
