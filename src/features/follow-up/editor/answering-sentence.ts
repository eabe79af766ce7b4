import type { Move } from '@/domain/follow-up/letter';
import { countWords, splitSentences } from '@/domain/follow-up/sentences';

interface Words {
  readonly move: Move;
  readonly text: string;
}

/** Where an answer to a doubt stands, the likeliest place first. Thanks, the ask and the close answer none. */
const ANSWERS: readonly Move[] = ['repair', 'evidence', 'why', 'value', 'own'];
/** Shorter ones only lead to the next: "The shorter answer is this." */
const FEWEST_WORDS = 7;
/** Something that can be checked. */
const CHECKABLE = /\d/u;

/**
 * The sentence of a letter that answers a doubt: one whose words speak to it, else the first in the likeliest passage that names a
 * number, else that passage's last, which is what its first sentences lead to. A gap to fill is no answer.
 */
export function answeringSentence(passages: readonly Words[], speaksTo: string): string | undefined {
  const sentences = ANSWERS.flatMap((move) => passages.filter((passage) => passage.move === move))
    .map(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .map((passage) =>
      passage.filter((sentence) => !/\[[^\]]*\p{L}[^\]]*\]/u.test(sentence) && countWords(sentence) >= FEWEST_WORDS),
    )
    .filter((passage) => passage.length > 0);
  const all = sentences.flat();
  const spoken = all.find((sentence) => new RegExp(speaksTo, 'iu').test(sentence));
  return spoken ?? sentences[0]?.find((sentence) => CHECKABLE.test(sentence)) ?? sentences[0]?.at(-1);
}
