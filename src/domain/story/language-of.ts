import type { Sentence } from '@/lib/english';
import type { StoryLanguage } from './story';

const FEWEST_WORDS = 4;
/** Of the words of English stories every second one is among these; of other languages hardly one in ten. */
const SHARE_IN_ENGLISH = 0.22;

const everyday = new Set(
  (
    "i the a an and to of in it was that my me they he she we is for on with but at not n't so be had have has do did as said asked about this when what were all there from " +
    'her his him them you or if by been just out up then would could no one are which who very because after before into only felt went got told like know think really'
  ).split(' '),
);

/** Whether there is anything to read, and whether it is English. */
export function languageOf(sentences: readonly Sentence[]): StoryLanguage {
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < FEWEST_WORDS) return 'too-short';
  const known = words.filter((word) => everyday.has(word)).length;
  return known / words.length < SHARE_IN_ENGLISH ? 'other' : 'english';
}
