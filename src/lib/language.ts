import { readEnglish } from './english';
import { encodeSentences } from './sentence-encoder';

/** Both language libraries, as the story reader asks for them. Import this module on demand: it loads some 50 MB. */
export const english = { sentences: readEnglish, meanings: encodeSentences };
