import { compileRules } from './compiled-rule';
import type { CompiledRule } from './compiled-rule';
import type { LetterRule, Remark } from './remark';
import { placeOf } from './sentences';
import type { Sentence } from './sentences';

// More marks than this of one kind tell nothing new, and a pasted wall of text stays quick.
export const MOST_PER_RULE = 12;

/** The sentence with the ones before and after it in the same paragraph. */
function nearby(sentences: readonly Sentence[], at: number): string {
  const here = sentences[at];
  return [sentences[at - 1], here, sentences[at + 1]]
    .filter((sentence) => sentence !== undefined && sentence.paragraph === here?.paragraph)
    .map((sentence) => sentence?.lower)
    .join(' ');
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
export function remarkOn(letter: string, rule: LetterRule, place: { start: number; end: number }): Remark {
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

function placesIn(finds: RegExp, sentence: Sentence): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  // Not matchAll: it copies the expression each time, which costs more than the reading.
  finds.lastIndex = 0;
  for (let match = finds.exec(sentence.lower); match !== null; match = finds.exec(sentence.lower)) {
    const words = match[0].trimEnd();
    if (words === '') finds.lastIndex += 1;
    else places.push(placeOf(sentence, match.index, match.index + words.length));
  }
  return places;
}

function findWith(compiled: CompiledRule, letter: string, sentences: readonly Sentence[]): Remark[] {
  const { finds, rule } = compiled;
  if (finds === undefined) return [];
  const places: { start: number; end: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (places.length >= MOST_PER_RULE) break;
    const found = placesIn(finds, sentence);
    // The exceptions are asked last: few sentences have anything to except.
    if (found.length > 0 && !letsPass(compiled, sentences, at)) places.push(...found);
  }
  return places.slice(0, MOST_PER_RULE).map((place) => remarkOn(letter, rule, place));
}

/** One remark for one fault: of remarks with the same label on overlapping words the graver, then the longer, stays. */
export function withoutEchoes(remarks: readonly Remark[]): Remark[] {
  const byWeight = [...remarks].sort(
    (a, b) => b.severity - a.severity || b.end - b.start - (a.end - a.start) || a.start - b.start,
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

/** Every place where a rule's words stand in the letter, rule by rule. */
export function findRemarks(letter: string, sentences: readonly Sentence[], rules: readonly LetterRule[]): Remark[] {
  return compileRules(rules).flatMap((rule) => findWith(rule, letter, sentences));
}
