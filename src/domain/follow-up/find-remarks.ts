import { faultsIn, STRICTER_IN_LETTERS } from './critic/judge';
import type { CriticModel } from './critic/model';
import { compileRules } from './compiled-rule';
import { isGreeting, isHeader } from './letter-body';
import type { CompiledRule } from './compiled-rule';
import { mendSentence } from './mend-sentence';
import type { LetterRule, Remark } from './remark';
import { placeOf } from './sentences';
import type { Sentence } from './sentences';

// More marks than this of one kind tell nothing new, and a pasted wall of text stays quick.
export const MOST_PER_RULE = 12;
const MOST_SENTENCES_OF_A_PASSAGE = 4;

/** The sentence with the ones before and after it in the same paragraph. */
function nearby(sentences: readonly Sentence[], at: number): string {
  const here = sentences[at];
  return [sentences[at - 1], here, sentences[at + 1]]
    .filter((sentence) => sentence !== undefined && sentence.paragraph === here?.paragraph)
    .map((sentence) => sentence?.lower)
    .join(' ');
}

/** The same for a place in the letter that a check found, when it lies inside one sentence. */
export function checkedRemark(
  letter: string,
  rule: LetterRule,
  place: { readonly start: number; readonly end: number },
  sentences: readonly Sentence[],
): Remark {
  const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  if (sentence === undefined || rule.mend === undefined) return remarkOn(letter, rule, place);
  const from = sentence.origin.indexOf(place.start);
  const span = { from, to: sentence.origin.indexOf(place.end - 1) + 1 };
  return { ...remarkOn(letter, rule, place), ...mendSentence(rule, sentence, span, undefined) };
}

/** The first safe replacement for these words, or none. A capital at the start stays one. */
function rewriteOf(rule: LetterRule, words: string): string | undefined {
  for (const { from, to } of rule.rewrites ?? []) {
    const pattern = new RegExp(from, 'iu');
    if (!pattern.test(words)) continue;
    const rewritten = words.replace(pattern, to).trim();
    const startsWithCapital = /^\p{Lu}/u.test(words);
    return startsWithCapital ? rewritten.charAt(0).toUpperCase() + rewritten.slice(1) : rewritten;
  }
  return undefined;
}

/** A remark of `rule` on the words from `start` to `end` of `letter`. */
function remarkOn(letter: string, rule: LetterRule, place: { start: number; end: number }): Remark {
  const rewrite = rewriteOf(rule, letter.slice(place.start, place.end));
  return {
    rule: rule.id,
    label: rule.label,
    severity: rule.severity,
    start: place.start,
    end: place.end,
    message: rule.why,
    instead: rule.instead,
    ...(rewrite !== undefined && { rewrite }),
  };
}

function letsPass({ unless, unlessNearby }: CompiledRule, sentences: readonly Sentence[], at: number): boolean {
  if (unless?.test(sentences[at]?.lower ?? '') === true) return true;
  return unlessNearby?.test(nearby(sentences, at)) ?? false;
}

function placesIn(finds: RegExp, sentence: Sentence): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  // Not matchAll: it copies the expression each time, which costs more than the reading.
  finds.lastIndex = 0;
  for (let match = finds.exec(sentence.lower); match !== null; match = finds.exec(sentence.lower)) {
    const words = match[0].trimEnd();
    if (words === '') finds.lastIndex += 1;
    else places.push({ from: match.index, to: match.index + words.length });
  }
  return places;
}

function findWith(
  compiled: CompiledRule,
  letter: string,
  sentences: readonly Sentence[],
  model: CriticModel | undefined,
): Remark[] {
  const { finds, rule } = compiled;
  if (finds === undefined || rule.check !== undefined) return [];
  const remarks: Remark[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (remarks.length >= MOST_PER_RULE) break;
    const found = placesIn(finds, sentence);
    // The exceptions are asked last: few sentences have anything to except.
    if (found.length > 0 && !letsPass(compiled, sentences, at))
      remarks.push(...found.map((place) => mendedRemark(letter, rule, sentence, place, model)));
  }
  return remarks.slice(0, MOST_PER_RULE);
}

/** A rule of its own beside the one that is named like the label says more than that one. */
const isSpecial = ({ rule, label }: Remark) => rule !== label;

/** One remark for one fault: of remarks with the same label on overlapping words the graver, then the longer, stays. */
export function withoutEchoes(remarks: readonly Remark[]): Remark[] {
  const byWeight = [...remarks].sort(
    (a, b) =>
      b.severity - a.severity ||
      Number(isSpecial(b)) - Number(isSpecial(a)) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Remark[] = [];
  for (const remark of byWeight) {
    // Notes on the letter as a whole share a label without being the same fault.
    const echo = kept.some(
      (other) =>
        (remark.label === 'other' ? other.rule === remark.rule : other.label === remark.label) &&
        remark.start < other.end &&
        other.start < remark.end,
    );
    if (!echo) kept.push(remark);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
}

/** A remark with a better sentence, where there is one: it then covers the words that a press would replace. */
function mendedRemark(
  letter: string,
  rule: LetterRule,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
  model: CriticModel | undefined,
): Remark {
  const remark = remarkOn(letter, rule, placeOf(sentence, from, to));
  return remark.rewrite === undefined ? { ...remark, ...mendSentence(rule, sentence, { from, to }, model) } : remark;
}

/** Subject lines, greetings, sign-offs and names say nothing that could be a fault of this kind. */
function isFurniture(sentence: Sentence): boolean {
  const { plain } = sentence;
  return (
    isHeader(sentence) || isGreeting(sentence) || (/^[^.!?]{1,40}[,:]?$/u.test(plain) && plain.split(' ').length < 4)
  );
}

/** What the model sees sentence by sentence, told by the rule of that label, unless the rule's exceptions let it pass. */
function judgeWith(model: CriticModel, letter: string, sentences: readonly Sentence[], rules: readonly CompiledRule[]) {
  const byLabel = new Map(rules.filter(({ rule }) => rule.check === undefined).map((one) => [one.rule.label, one]));
  const counts = new Map<string, number>();
  const times = sentences.length > MOST_SENTENCES_OF_A_PASSAGE ? STRICTER_IN_LETTERS : 1;
  return sentences.flatMap((sentence, at) => {
    if (isFurniture(sentence)) return [];
    return faultsIn(sentence.plain, model, times).flatMap(({ label, start, end }): readonly Remark[] => {
      const compiled = byLabel.get(label);
      const count = counts.get(label) ?? 0;
      if (compiled === undefined || count >= MOST_PER_RULE || letsPass(compiled, sentences, at)) return [];
      counts.set(label, count + 1);
      return [mendedRemark(letter, compiled.rule, sentence, { from: start, to: end }, model)];
    });
  });
}

/** Every place where a rule's words stand in the letter, rule by rule, and what the model sees beside them. */
export function findRemarks(
  letter: string,
  sentences: readonly Sentence[],
  rules: readonly LetterRule[],
  model?: CriticModel,
): Remark[] {
  const compiled = compileRules(rules);
  const found = compiled.flatMap((rule) => findWith(rule, letter, sentences, model));
  return model === undefined ? found : [...found, ...judgeWith(model, letter, sentences, compiled)];
}
