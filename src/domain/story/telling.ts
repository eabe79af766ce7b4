import type { Token } from '@/lib/english';
import type { Telling, TrapId } from './story';

interface Told {
  readonly telling: Telling;
  readonly traps: readonly TrapId[];
}

const word = "[a-z'-]+";
/** Up to three words between two that matter. */
const near = `(?: ${word}){0,3}`;
const theySide =
  '(?:he|she|they|everyone|everybody|the panel|the interviewers?|the manager|the recruiter|the boss|both of them|all of them)';

/** What a mind other than the candidate's thought or felt: nobody can have seen it. */
const mindReading = [
  `${theySide}(?: all| both| surely| probably| definitely| clearly| obviously)* (?:must have |must|probably )?(?:thought|think|thinks|hated|hate|hates|despised|regretted|pitied|decided|wondered|wonder)\\b`,
  `(?:i'm|i am|i was|im|feel|felt) (?:sure|certain|convinced|positive)${near} ${theySide}`,
  `${theySide}${near} (?:must have|could (?:all )?see|could tell|saw right through|took me for|had already decided|had made (?:up )?(?:his|her|their) mind)`,
  `i must have (?:sounded|seemed|looked|come across|been|bored|annoyed)`,
  `i (?:could tell|could feel|felt|knew) (?:that )?${theySide}`,
];
const fortuneTelling = [
  `(?:i know|i'm sure|i'm certain|i am sure|no doubt)${near} (?:won't|will not|will never|never|not going to)`,
  `there(?: is|'s) no (?:chance|way)`,
  `no (?:chance|way) (?:they|he|she|i|of|that)`,
  `${theySide} (?:won't|will not|will never|are never going to|is never going to)`,
  `i(?:'ll| will) never (?:get|find|hear|be|work)`,
  `(?:i've|i have) (?:blown|ruined|lost) (?:it|my chance|any chance|this)`,
  `i (?:won't|will not) (?:get|hear)`,
  `it(?: is|'s) (?:over|all over|hopeless)\\b`,
];
const allOrNothing = [
  `(?:complete|completely|total|totally|utter|utterly|absolute|absolutely|entire)(?: and utter)? (?:disaster|failure|mess|ruined|wreck|shambles|waste|catastrophe|hopeless)`,
  `(?:ruined|destroyed|wrecked|spoiled) (?:everything|it all|the whole|my)`,
  `(?:nothing|not one thing|not a single thing)${near} (?:right|well|good)`,
  `every(?:thing| single)${near} (?:wrong|badly|awful|terrible)`,
];
const overgeneralising = [
  `(?:i|this|it) always (?:do|does|did|go|goes|happen|happens|ruin|mess|fail|end|ends|say|freeze)`,
  `(?:i|nobody|no one) (?:never|ever) (?:get|gets|manage|wants?|hires?)`,
  `every (?:single )?(?:time|interview) i\\b`,
  `(?:same|happens) (?:thing )?every time`,
];
const discounting = [
  `(?:only|just) (?:being )?(?:polite|nice|kind|said (?:it|that) to be)`,
  `(?:does|did)(?: not|n't) count`,
  `(?:says|said) that to (?:everyone|everybody)`,
  `(?:it was )?(?:just|only|pure) luck`,
];
const shoulds = [
  `\\bi (?:should|ought to|should(?:n't| not)) (?:have|'ve|of)\\b`,
  `\\bwhy (?:didn't|did) i\\b`,
  `\\bif only i\\b`,
];
const labelling = [
  `i(?:'m| am|'m just| was)(?: such| just| simply)? an? (?:${word} )?(?:idiot|failure|fool|loser|fraud|impostor|imposter|disgrace|mess|joke)`,
  `i(?:'m| am) (?:so |just )?(?:stupid|useless|worthless|hopeless|pathetic|unemployable)`,
];

const any = (patterns: readonly string[]) => new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'u');

const traps: readonly (readonly [TrapId, RegExp])[] = [
  ['mind-reading', any(mindReading)],
  ['fortune-telling', any(fortuneTelling)],
  ['all-or-nothing', any(allOrNothing)],
  ['overgeneralising', any(overgeneralising)],
  ['discounting-the-good', any(discounting)],
  ['should-statements', any(shoulds)],
  ['labelling', any(labelling)],
];

const readings = new Set<TrapId>([
  'mind-reading',
  'fortune-telling',
  'all-or-nothing',
  'overgeneralising',
  'discounting-the-good',
  'labelling',
]);

const guess =
  /\b(?:i (?:think|thought|guess|suppose|believe|reckon|imagine|suspect|fear|worry|wonder|assume|assumed|doubt)|i'm (?:afraid|worried|scared)|afraid that|it seemed|it seems|as if|as though|maybe|perhaps|probably|apparently)\b/u;
const feeling =
  /\b(?:i|it|me|my)\b.{0,30}\b(?:felt|feel|feeling|feels|hurts?|hurting|cried|crying|ashamed|embarrassed|embarrassing|mortified|mortifying|humiliated|devastated|gutted|upset|sick|crushed|depressed|miserable|heartbroken|relieved|happy|proud|hopeful|hopeless|angry|furious|anxious|nervous|terrified|scared|stupid|awful)\b/u;

/** Tells fact, reading and feeling apart, and names the thinking traps that a sentence walks into. */
export function tellingOf(tokens: readonly Token[]): Told {
  const said = plain(tokens);
  const found = traps.filter(([, pattern]) => pattern.test(said)).map(([id]) => id);
  if (found.some((id) => readings.has(id))) return { telling: 'reading', traps: found };
  if (feeling.test(said)) return { telling: 'feeling', traps: found };
  return { telling: guess.test(said) ? 'reading' : 'fact', traps: found };
}

/** Small letters, one space between words, no punctuation; what was said aloud between quotation marks is left out. */
function plain(tokens: readonly Token[]): string {
  let quoting = false;
  let said = '';
  let end = 0;
  for (const token of tokens) {
    const { text } = token;
    if (text === '"' || text === '“' || text === '”') quoting = text === '“' || (text === '"' && !quoting);
    else if (!quoting && /[\p{L}\p{N}]/u.test(text)) {
      said += `${token.start === end ? '' : ' '}${text.toLowerCase().replaceAll('’', "'")}`;
    }
    ({ end } = token);
  }
  return said.trim();
}
