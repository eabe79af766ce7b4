import { lowerStart } from './word-classes';
import { asClause } from './sentence';

const MODALS = 'would|could|can|should|will|might';

/** Turns the question as it was noted into "You asked how I would trace a loss". What cannot be turned is quoted. */
export function youAsked(noted: string): string {
  const question = asClause(noted).replace(/\?+$/u, '').trim();
  const asked = turned(question);
  return asked === 'about myself' ? 'You asked me about myself' : `You asked ${asked}`;
}

function turned(question: string): string {
  for (const [shape, build] of shapes) {
    const found = shape.exec(question);
    if (found) return build(found.slice(1));
  }
  if (
    /^(?:how|what|why|when|where|who|which|is|are|was|were|do|does|did|have|has|can|could|would|will)\b/iu.test(
      question,
    )
  ) {
    return hasInversion(question) ? `“${question}?”` : mine(lowerStart(question));
  }
  return /^(?:about|for|whether|if|me)\b/iu.test(question)
    ? mine(lowerStart(question))
    : `about ${mine(lowerStart(question))}`;
}

type Shape = readonly [RegExp, (parts: readonly string[]) => string];

/** A question word, an auxiliary and "you" in question order; the reader's "you" is the candidate's "I". */
const shapes: readonly Shape[] = [
  [/^(?:please )?tell (?:me|us) about (.+)$/iu, ([topic = '']) => `about ${mine(topic)}`],
  [/^(?:please )?(?:tell (?:me|us) of|describe|give (?:me|us)) (.+)$/iu, ([topic = '']) => `for ${mine(topic)}`],
  [
    new RegExp(`^(how|what|why|when|where|who|which(?: \\w+)?|what \\w+)(.*?) (${MODALS}) you (.+)$`, 'iu'),
    ([word = '', more = '', modal = '', rest = '']) =>
      `${word.toLocaleLowerCase('en')}${more} I ${modal} ${mine(rest)}`,
  ],
  [
    /^(how|what|why|when|where|who|which(?: \w+)?) do you (.+)$/iu,
    ([word = '', rest = '']) => `${word.toLocaleLowerCase('en')} I ${mine(rest)}`,
  ],
  [
    /^(how|what|why|when|where|who|which(?: \w+)?) (?:have) you (.+)$/iu,
    ([word = '', rest = '']) => `${word.toLocaleLowerCase('en')} I have ${mine(rest)}`,
  ],
  [
    /^what(?:['’]s| is| are| was| were) (your|the) (.+)$/iu,
    ([whose = '', rest = '']) => `about ${mine(`${whose} ${rest}`)}`,
  ],
  [/^are you (.+)$/iu, ([rest = '']) => `whether I am ${mine(rest)}`],
  [/^have you (.+)$/iu, ([rest = '']) => `whether I have ${mine(rest)}`],
  [/^do you (.+)$/iu, ([rest = '']) => `whether I ${mine(rest)}`],
  [
    new RegExp(`^(${MODALS}) you (.+)$`, 'iu'),
    ([modal = '', rest = '']) => `whether I ${modal.toLocaleLowerCase('en')} ${mine(rest)}`,
  ],
];

function hasInversion(question: string): boolean {
  return /^(?:\w+ )?(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|should)\b/iu.test(question);
}

function mine(text: string): string {
  return text
    .replace(/\byourself\b/giu, 'myself')
    .replace(/\byours\b/giu, 'mine')
    .replace(/\byour\b/giu, 'my')
    .replace(/\byou are\b|\byou['’]re\b/giu, 'I am')
    .replace(/\b(to|for|with|of|about|from|by) you\b/giu, '$1 me')
    .replace(/\byou\b/giu, 'I');
}
