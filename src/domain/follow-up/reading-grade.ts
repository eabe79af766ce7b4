import { countWords, splitSentences } from './sentences';

/** Groups of vowels, a silent final e left out: right for about nine English words in ten, which is enough for a grade. */
function syllablesIn(word: string): number {
  const sounded = word.toLowerCase().replace(/(?:[^laeiouy]e|ed|es)$/u, '');
  return Math.max(1, sounded.match(/[aeiouyáéíóú]{1,3}/gu)?.length ?? 0);
}

/**
 * Years of schooling a reader needs (Flesch-Kincaid), one decimal. Empty text has grade 0. A recovery letter reads well
 * at 6 to 9 (evidence.md 4.6: reading time under a minute).
 */
export function readingGrade(letter: string): number {
  const words = countWords(letter);
  if (words === 0) return 0;
  // Names, addresses and numbers on lines of their own are not sentences of the letter.
  const sentences = splitSentences(letter).filter((sentence) => sentence.plain.includes(' ')).length || 1;
  const spelled = letter.match(/[\p{L}'’]{1,40}/gu) ?? [];
  const syllables = spelled.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / Math.max(1, spelled.length)) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
