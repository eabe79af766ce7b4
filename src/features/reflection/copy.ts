import type { AnswerRefusal } from '@/domain/reflection/answer';
import type { Counts, Progress } from '@/domain/reflection/path';
import type { SectionId } from '@/domain/reflection/question';

/** Words for every refusal, or it does not compile. */
export const problemText = {
  'unknown-option': 'One of the ticks does not belong to this question. Tick again what fits.',
  'one-only': 'Choose one answer here.',
  'unknown-field': 'Part of this page came from an earlier version. Reload it, then try again.',
  'too-long': 'This is longer than this box can keep. Shorten it a little; all of your words are still here.',
  'impossible-date': 'Enter a day that exists, such as 27 3 2026.',
  'future-date': 'Enter a date that is today or earlier.',
} satisfies Record<AnswerRefusal, string>;

export const words = {
  continue: 'Continue',
  skip: 'Skip for now',
  leave: 'Save and leave',
  row: 'Person',
  back: 'Back',
  leaveForNow: 'Leave it for now',
  whyWeAsk: 'Why we ask this',
  or: 'or',
  notSure: 'Not sure',
  savesAsYouGo: 'We save as you go. Nothing here has to be answered.',
  savedWithoutScript: 'We save each page when you press a button.',
  factsFirst: 'Write down the facts now. You can decide about the letter later.',
  whereYouWere: 'Where you were',
  notProvided: 'Not provided',
  change: 'Change',
  checkTitle: 'Check your answers before you see the picture',
  see: 'See what it might mean',
  answerMore: 'Answer a few more first',
  showAll: 'Show all',
  restTitle: 'That was the hard part',
  restBody: 'Stand up, drink something, look out of a window. This page waits for you.',
  conflictTitle: 'This answer changed in another tab',
  conflictTheirs: 'Saved in the other tab',
  conflictOurs: 'Below is what you have here. Keep it, or use the other.',
  conflictLine: 'Changed in another tab. Press Continue to see both.',
  saving: 'Saving…',
  saved: 'Saved',
  notSavedYet: 'Saved on this device, not yet with the app. Your words are still here.',
  tryAgain: 'Try again',
  copyText: 'Copy my text',
  keepThis: 'Keep this',
  useOther: 'Use the other',
  cleared: 'The other ticks were cleared.',
  undo: 'Undo',
  englishOnly: 'Stories are read in English only so far. Yours is kept as you wrote it, and the ticks are enough.',
  fullVersion: 'Switch to the full version, about 10 minutes',
  shortVersion: 'Switch to the short version, about 3 minutes',
  gone: 'This interview is no longer here. Copy your words, then go to your interviews.',
} as const;

/** Why a page could not be saved at all. */
export const saveRefusalText = {
  gone: words.gone,
  'unknown-question':
    'This question is not part of the questions any more. Copy your words, then go back to your interview.',
} as const;

export function progressText(progress: Progress, titleOf: (section: SectionId) => string): string {
  const { number, total } = progress;
  if (progress.of === 'sections') return `Section ${String(number)} of ${String(total)}: ${titleOf(progress.section)}`;
  if (progress.of === 'questions') return `Question ${String(number)} of ${String(total)}`;
  return `One more that would help: ${String(number)} of at most ${String(total)}`;
}

export const tickAllText = (count: number): string => `Tick all ${String(count)}`;

const questionsLeft = (left: number) =>
  left === 1 ? '1 short question left.' : `${String(left)} short questions left.`;
export const restText = (left: number): string => `${questionsLeft(left)} ${words.restBody}`;

export function countText({ answered, notSure, skipped }: Counts): string {
  const parts = [
    `You answered ${String(answered)}`,
    ...(notSure > 0 ? [`were not sure about ${String(notSure)}`] : []),
    ...(skipped > 0 ? [`skipped ${String(skipped)}`] : []),
  ];
  return `${parts.join(', ')}. ${answered > 0 ? 'That is enough.' : 'You can still see a first picture.'}`;
}
