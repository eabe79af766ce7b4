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
    .map((sentence) => sentence?.plain)
    .join(' ');
}

/** The first safe replacement for these words, or none. A capital at the start stays one. */
export function rewriteOf(rule: LetterRule, words: string): string | undefined {
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
    rule: rule.id, label: rule.label, severity: rule.severity, start: place.start, end: place.end,
    message: rule.why, instead: rule.instead, ...(rewrite !== undefined && { rewrite }),
  };
}

function findWith({ rule, finds, unless, unlessNearby }: CompiledRule, letter: string, sentences: readonly Sentence[]): Remark[] {
  if (finds === undefined) return [];
  const remarks: Remark[] = [];
  for (const [at, sentence] of sentences.entries()) {
    finds.lastIndex = 0;
    let match = finds.exec(sentence.plain);
    if (match === null || unless?.test(sentence.plain) || unlessNearby?.test(nearby(sentences, at))) continue;
    for (; match !== null && remarks.length < MOST_PER_RULE; match = finds.exec(sentence.plain)) {
      const words = match[0].trimEnd();
      if (words === '') { finds.lastIndex += 1; continue; }
      remarks.push(remarkOn(letter, rule, placeOf(sentence, match.index, match.index + words.length)));
    }
  }
  return remarks;
}

/** One remark for one fault: of remarks with the same label on overlapping words the graver, then the longer, stays. */
export function withoutEchoes(remarks: readonly Remark[]): Remark[] {
  const byWeight = [...remarks].sort((a, b) => b.severity - a.severity || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Remark[] = [];
  for (const remark of byWeight) {
    // Notes on the letter as a whole share a label without being the same fault.
    const echo = kept.some((other) => (remark.label === 'other' ? other.rule === remark.rule : other.label === remark.label)
      && remark.start < other.end && other.start < remark.end);
    if (!echo) kept.push(remark);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
}

/** Every place where a rule's words stand in the letter, rule by rule. */
export function findRemarks(letter: string, sentences: readonly Sentence[], rules: readonly LetterRule[]): Remark[] {
  return compileRules(rules).flatMap((rule) => findWith(rule, letter, sentences));
}
