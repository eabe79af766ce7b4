/** Verbs that a friend needs in another form; the past tense mostly needs nothing. */
const presentForms: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  feel: 'feels',
  know: 'knows',
  need: 'needs',
  remember: 'remembers',
  replay: 'replays',
  see: 'sees',
  take: 'takes',
  want: 'wants',
};

/** After these, "you" is who something was done to. */
const BEFORE_OBJECT = /\b(?:about|at|draws|for|from|gave|of|showed|slowed|to|told|with) $/iu;
const SAID_TO_THEM = /\b(yourself|yours|your|you)\b(?: ([\p{L}’]+))?/giu;

/**
 * A sentence about the candidate, told of a friend: "You lost your thread" → "Your friend lost their thread". "They"
 * are the interviewers, and what is quoted stays as it was said.
 */
export function ofAFriend(statement: string): string {
  let isNamed = false;
  const told = statement
    .replace(/^They\b/u, 'The interviewers')
    .split(/(“[^”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : part.replace(SAID_TO_THEM, third)))
    .join('');
  return told.charAt(0).toUpperCase() + told.slice(1);

  function third(_: string, word: string, following: string | undefined, at: number, whole: string): string {
    const before = whole.slice(0, at);
    const said = isNamed ? pronoun(word, before) : named(word);
    const verb = isNamed || word.toLowerCase() !== 'you' ? following : (presentForms[following ?? ''] ?? following);
    if (word.toLowerCase() !== 'yourself') isNamed = true;
    return verb === undefined ? said : `${said} ${verb}`;
  }
}

function named(word: string): string {
  if (word.toLowerCase() === 'yourself') return 'themselves';
  return word.toLowerCase() === 'you' ? 'your friend' : 'your friend’s';
}

function pronoun(word: string, before: string): string {
  switch (word.toLowerCase()) {
    case 'yourself':
      return 'themselves';
    case 'yours':
      return 'theirs';
    case 'your':
      return 'their';
    default:
      return BEFORE_OBJECT.test(before) ? 'them' : 'they';
  }
}
