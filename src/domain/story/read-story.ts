import { languageOf } from './language-of';
import type { Calibration, ReaderModel } from './model';
import { type LanguageTools, LONGEST_STORY, type StoryReading, type StorySign } from './story';
import { tellingOf } from './telling';
import { type Weighed, weighClasses } from './weigh-classes';

/** Weaker evidence than this is left out. */
const WEAKEST = 0.02;

/**
 * Reads a story: which signs it shows, each with the words that show it, and which sentences tell a fact, a reading of one, or a feeling.
 * It takes the story as data, whatever it says, and reads the same story always the same.
 */
export function readStory(story: string, language: LanguageTools, model: ReaderModel): StoryReading {
  const text = story.slice(0, LONGEST_STORY);
  const sentences = language.sentences(text);
  const written = languageOf(sentences);
  if (written !== 'english') return { language: written, signs: [], sentences: [] };
  const told = sentences.map((sentence) => ({ sentence, ...tellingOf(sentence.tokens) }));
  return {
    language: written,
    signs: signsOf(text, weighClasses(text, told, language, model), model),
    sentences: told.map(({ sentence: { start, end }, telling, traps }) => ({ start, end, telling, traps })),
  };
}

/** Each sign once, strongest first; of a sign and its denial the stronger one. */
function signsOf(
  text: string,
  weighed: readonly Weighed[],
  { classes, calibration, offerFrom }: ReaderModel,
): readonly StorySign[] {
  const best = new Map<string, StorySign>();
  weighed.forEach(({ probability, start, end }, index) => {
    const strength = strengthOf(probability, calibration);
    const name = classes[index] ?? '';
    const sign = name.replace('!', '');
    if (strength < WEAKEST || strength <= (best.get(sign)?.strength ?? 0)) return;
    const state = name.startsWith('!') ? 'absent' : 'present';
    best.set(sign, {
      sign,
      state,
      quote: text.slice(start, end),
      start,
      end,
      strength,
      suggested: strength >= offerFrom,
    });
  });
  return [...best.values()].toSorted((a, b) => b.strength - a.strength || (a.sign < b.sign ? -1 : 1));
}

function strengthOf(probability: number, { slope, shift }: Calibration): number {
  const share = Math.min(Math.max(probability, 1e-9), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(slope * Math.log(share / (1 - share)) + shift)));
}
