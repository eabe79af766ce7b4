import type { ApproachId } from '@/domain/diagnosis/pattern';
import type { Ask, Brief, LetterLength, Locale, Move, Warmth } from '@/domain/follow-up/letter';
import type { RequiredMove } from '@/domain/follow-up/remark';
import type { TimingId } from '@/domain/follow-up/timing-advice';

export const words = {
  startTitle: 'Write to them',
  letterTitle: 'Your letter',
  noteTitle: 'A note to yourself',
  approachTitle: 'What kind of letter',
  otherKinds: 'Other kinds',
  advised: 'Our advice',
  runnerUp: 'Next best',
  otherwise: 'We advised otherwise, and this is why',
  stillYours: 'The choice is yours, and the rest follows it.',
  makeDraft: 'Make a draft',
  writeNote: 'Write a note to yourself',
  draftAgain: 'Draft again',
  draftAgainHint: 'Passages in your own words stay as they are.',
  briefTitle: 'What goes in',
  afterAll: 'Write to them after all',
  changeBrief: 'Change what goes in',
  filledIn: 'The draft is made from what you told. You can change what goes in, here or later.',
  fourFacts: 'You can write without the questions. Four facts are enough.',
  to: 'Who do you write to?',
  toHint: 'As they write it, such as Ms. Ada Okafor. Left empty, it goes to the hiring team',
  signedBy: 'Your name',
  contactLine: 'How they can reach you',
  contactLineHint: 'A phone number or an email address, at the end of the letter',
  doubts: 'What to answer, two at most',
  specificMoment: 'One thing they said or showed',
  specificMomentHint: 'It shows that you listened',
  whyThisJob: 'What do you like about this job?',
  betterAnswer: 'What would you answer now?',
  betterAnswerHint: 'Only if an answer is still missing',
  evidenceMore: 'One more, if you have it',
  bank: 'Facts you used before',
  moreDetails: 'More details',
  mentionOffDay: 'Mention the hard day in a few words',
  alreadyThanked: 'I have thanked them already',
  warmth: 'Warmth',
  length: 'Length',
  locale: 'English',
  subject: 'Subject',
  letter: 'Letter',
  note: 'What you want to remember',
  noteHint: 'Only for you',
  save: 'Save changes',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  noScriptMarks: 'The letter as last saved, with its marks',
  reviewTitle: 'Review',
  mustHaves: 'What a reader looks for',
  there: 'There:',
  notYet: 'Not yet:',
  clean: 'Nothing to flag. Read it aloud once.',
  instead: 'Instead:',
  suggestion: 'For example:',
  useThis: 'Use this',
  takeOut: 'Take it out',
  showInLetter: 'Show in the letter',
  sourcesTitle: 'Where each passage comes from',
  yours: 'Yours',
  inYourWords: 'Written by you. A new draft leaves it as it is.',
  ownPassage: 'Your own passage',
  waitsForYou: 'There is a blank for you to fill.',
  fixed: 'A set phrase, no claim in it',
  removed: 'Removed by you',
  anotherWording: 'Another wording',
  historyTitle: 'Earlier versions',
  restore: 'Restore this version',
  conflictTitle: 'This letter changed in another tab',
  conflictTheirs: 'Saved in the other tab',
  conflictOurs: 'What you have here',
  keepThis: 'Keep this',
  useOther: 'Use the other',
  conflictKept: 'The one you leave stays among the earlier versions.',
  sendTitle: 'Send it yourself',
  nothingSent: 'Goldseam sends nothing. You send it, when you are ready.',
  didYouSend: 'Did you send it?',
  sentToday: 'Yes, just now',
  sentOther: 'Yes, another day',
  sentOn: 'Which day?',
  notSent: 'Not yet',
  howSent: 'How?',
  sentAgain: 'I sent it once more',
  whatNow: 'See what comes next',
  keepRecord: 'Keep a record of it',
  keepRecordHint: 'It starts a quiet time, so that you know when the next move is theirs.',
  atNight: 'Written. Send it in the morning?',
  gone: 'This interview is no longer here. Copy your words, then go to your interviews.',
  tooLong: 'This is longer than this box can keep. Shorten it a little; all of your words are still here.',
  chooseReason: 'Choose why you want to write once more.',
  enterDay: 'Enter a day that exists, today or earlier.',
  refused: 'One thing first',
  backToInterview: 'Back to the interview',
} as const;

export const approachTag = (
  approach: ApproachId,
  advised: { readonly chosen: ApproachId; readonly runnerUp: ApproachId },
) => {
  if (approach === advised.chosen) return words.advised;
  return approach === advised.runnerUp ? words.runnerUp : undefined;
};

export const warmthText = { warm: 'Warmer', balanced: 'Balanced', formal: 'More formal' } satisfies Record<
  Warmth,
  string
>;
export const lengthText = {
  short: 'Short, up to 110 words',
  standard: 'Standard, up to 190',
  full: 'Full, up to 230',
} satisfies Record<LetterLength, string>;
export const localeText = {
  'en-US': 'American',
  'en-GB': 'British',
  'en-IN': 'Indian',
  'en-AU': 'Australian',
} satisfies Record<Locale, string>;

/** The option of the question "What would you ask for?" that stands for each ask. */
export const askOption = {
  'another-conversation': 'conversation',
  'short-call': 'call',
  'to-send-something': 'send-something',
  nothing: 'only-thanks',
} satisfies Record<Ask, string>;

export const moveText = {
  subject: 'Subject',
  greeting: 'Greeting',
  thanks: 'Thanks',
  own: 'Owning it',
  repair: 'What was missing',
  evidence: 'Evidence',
  value: 'Something of use to them',
  why: 'Why this job',
  ask: 'The one ask',
  exit: 'No pressure',
  close: 'Close',
} satisfies Record<Move, string>;

const fromText = {
  approach: 'the kind of letter you chose',
  situation: 'the picture',
  channel: 'how you send it',
  locale: 'the English you chose',
  warmth: 'the warmth you chose',
  length: 'the length you chose',
  candidateName: 'your name',
  contactLine: 'how they can reach you',
  role: 'the job',
  company: 'the employer',
  interviewer: 'who you write to',
  heldOn: 'the day of the interview',
  writtenOn: 'the day of writing',
  doubts: 'the doubt you answer',
  betterAnswers: 'the answer you would give now',
  whatWentWrong: 'your story of what happened',
  specificMoment: 'the thing they said or showed',
  whyThisJob: 'what you like about this job',
  companyFact: 'what you know about the employer',
  evidence: 'what you have done',
  ask: 'what you ask for',
  offDay: 'the hard day you allowed to be named',
  alreadyThanked: 'that you have thanked them',
  mustNotClaim: 'what must not be claimed',
} satisfies Record<keyof Brief, string>;

const isField = (field: string): field is keyof Brief => Object.hasOwn(fromText, field);

/** Which answers a passage came from, in words. */
export function cameFrom(from: readonly string[]): string {
  const answers = [...new Set(from.flatMap((field) => (isField(field) ? [fromText[field]] : [])))];
  return answers.length === 0 ? words.fixed : `From ${new Intl.ListFormat('en-GB').format(answers)}`;
}

export const mustHaveText = {
  thanks: 'Thanks them',
  'specific-reference': 'Names something they said',
  ownership: 'Owns one thing, once',
  evidence: 'Gives evidence',
  value: 'Links it to this job',
  ask: 'Asks once',
  close: 'Closes without pressure',
  contact: 'Says how to reach you',
} satisfies Record<RequiredMove, string>;

export const timingText = {
  'good-moment': 'Good moment. Most advisers say the same day or the next morning.',
  'still-fine': 'Still fine. One line is enough: “I have been thinking about our talk.”',
  late: 'Late but not lost. Use the short version.',
  'their-date-passed':
    'Their date has passed. Wait 1 working day, then write. You can join letter and status question in one.',
  'they-said-no': 'A short, warm reply keeps the door open. Don’t argue the decision.',
} satisfies Record<TimingId, string>;

export const versionText = { draft: 'Drafted', edit: 'Your changes', restore: 'Restored' } as const;

export const blanksTitle = (count: number): string =>
  count === 1 ? '1 blank to fill' : `${String(count)} blanks to fill`;

export const sentText = (day: string): string => `You sent this on ${day}.`;

export const sizeText = (count: number, seconds: number): string =>
  `${String(count)} words · about ${String(seconds)} seconds to read`;
