import { whatChanged } from '@/domain/diagnosis/what-changed';
import type { Answers } from '@/domain/reflection/question';
import type { StoryReading, StorySign } from '@/domain/story/story';
import { changeText } from '@/features/diagnosis/change-text';
import { pictureView } from '@/features/diagnosis/picture-view';
import { drawPicture } from '@/knowledge/draw-picture';
import type { SignId } from '@/knowledge/signs';

export const nothingRead: StoryReading = { language: 'too-short', signs: [], sentences: [] };
export const chose = (...chosen: string[]) => ({ chosen, fields: {} });
/** Any signs, ticked on the page of suggestions. */
export const ticked = (...signs: readonly (SignId | `not:${SignId}`)[]): Answers => ({
  'what-your-words-show': chose(...signs),
});

export const readIn = (sign: SignId, quote: string, rest: Partial<StorySign> = {}): StorySign => ({
  sign,
  state: 'present',
  quote,
  start: 0,
  end: quote.length,
  strength: 0.9,
  suggested: true,
  ...rest,
});

/** What the page shows for these answers, drawn with the advice that ships. */
export function aPicture(answers: Answers, reading = nothingRead, disagreements: readonly string[] = []) {
  const diagnosis = drawPicture({ answers, disagreements });
  const newest = disagreements.at(-1);
  const before = drawPicture({ answers, disagreements: disagreements.slice(0, -1) });
  return {
    interviewId: 'i1',
    caption: 'Acme',
    view: pictureView({ interviewId: 'i1', diagnosis, answers, reading }),
    reasons: {},
    changed: newest === undefined ? [] : changeText(newest, whatChanged(before, diagnosis)),
  };
}
