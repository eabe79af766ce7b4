import type { DoubtFinding } from '@/domain/diagnosis/diagnosis';

export const words = {
  title: 'The picture',
  standsOut: 'What stands out',
  nothingStandsOut: 'No doubt stands out. Single signs are below.',
  mayHaveThought: 'They may have thought:',
  whyWeThink: 'Why we think so',
  otherWay: 'Points the other way',
  notKnown: 'What we don’t know',
  answer: 'Answer',
  whatToDo: 'What to do',
  inTheLetter: 'In the letter:',
  nextTime: 'Next time:',
  letGo: 'Let go of:',
  useInLetter: 'Use in the letter',
  doesNotFit: 'This doesn’t fit me',
  undo: 'Undo',
  tellWhy: 'Tell us why (optional)',
  whereFrom: 'Where this comes from',
  slips: 'Probably just slips',
  slipsNote: 'One sign each. A single slip seldom decides.',
  wentWell: 'Went well',
  wentWellNote: 'Say these too.',
  notYours: 'Not yours to repair',
  alsoConsidered: 'Also considered',
  tooLittle: 'We looked at this too. Too little points to it.',
  ignored: 'Noticed, but it tells little',
  ignoredNote: 'These say less than they seem to.',
  cannotKnow: 'What this page can’t know',
  goodToKnow: 'Good to know',
  approach: 'What we would do',
  runnerUp: 'Or:',
  writeToThem: 'Write to them',
  writeThanks: 'Write a thank-you',
  leaveIt: 'Leave it here',
  leaveItMoveOn: 'Leave it and move on',
  changeAnswer: 'Change an answer',
  friend: 'What you would say to a friend',
  yourWords: 'You said:',
  blindSpotInTheLetter: 'If you write:',
  noApology: 'Nothing here is yours to apologise for.',
  toDo: 'What you can do',
  ifYouStillWantIt: 'If you still want the job:',
  leftOut: 'How you are is nothing you did, so this was left out:',
  friendTells: 'Take the same facts as a friend’s. Your friend comes home from an interview and tells you this:',
  friendAsk: 'What would you say to them?',
  friendWrite: 'Write them 1 sentence',
  friendWrote: 'You wrote to them:',
  friendsEye: 'If a friend told you this',
  sorted: 'What you told, sorted',
  sortedNote: 'What happened, what you took it to mean, and how it felt are 3 different things.',
  readings: 'What you took it to mean',
  feelings: 'How it felt',
  nextNote: 'Each is 1 page, and you come back here.',
  wereUnsure: 'You were not sure.',
  dissent: 'Some advise otherwise',
  print: 'Print',
  good: 'good',
  worry: 'a worry',
  unclear: 'unclear',
} as const;

/** "Based on 11 signs: 3 good, 6 a worry, 2 unclear." */
export function basedOn({ good, worry, unclear }: { good: number; worry: number; unclear: number }): string {
  const all = good + worry + unclear;
  if (all === 0) return 'Based on no signs yet.';
  const parts = [
    ...(good > 0 ? [`${String(good)} ${words.good}`] : []),
    ...(worry > 0 ? [`${String(worry)} ${words.worry}`] : []),
    ...(unclear > 0 ? [`${String(unclear)} ${words.unclear}`] : []),
  ];
  return `Based on ${String(all)} ${all === 1 ? 'sign' : 'signs'}: ${parts.join(', ')}.`;
}

/** What "This doesn't fit me" has done. */
export const changeWords = {
  aside: (title: string) => `“${title}” is set aside.`,
  first: (title: string | undefined) => (title === undefined ? 'No doubt stands out now.' : `“${title}” is now first.`),
  noLonger: (titles: string) => `No longer counted: ${titles}.`,
  newly: (titles: string) => `Counted in its place: ${titles}.`,
  verdict: (sentence: string) => `The picture now says: ${sentence}`,
  approach: (title: string) => `What we would do now: ${title}.`,
  nothing: 'Nothing else changed.',
} as const;

export const helpMostText = (count: number): string =>
  count === 1 ? '1 answer would help most' : `${String(count)} answers would help most`;

export const factsText = (count: number): string =>
  count === 1 ? '1 sentence tells what happened.' : `${String(count)} sentences tell what happened.`;

const strengthWord = { strong: 'Strong signs', some: 'Some signs', hint: 'A hint' } satisfies Record<
  DoubtFinding['strength']['word'],
  string
>;

export const strengthText = ({ word, seen, of }: DoubtFinding['strength']): string =>
  `${strengthWord[word]} (${String(seen)} of ${String(of)})`;

export const setAsideText = (title: string): string => `You said “${title}” doesn’t fit.`;

/** Optional, and never argued with. Ids are stored. */
export const disagreementReasons = [
  { id: 'did-not-happen', text: 'It didn’t happen' },
  { id: 'they-did-not-mind', text: 'It happened, but they didn’t mind' },
  { id: 'about-something-else', text: 'It’s about something else' },
  { id: 'rather-not-say', text: 'I’d rather not say' },
] as const;

export const sureText = { read: 'read at its source', reported: 'as others report it' } as const;
export const kindText = {
  survey: 'survey: what employers say, not what they do',
  research: 'research',
  coach: 'a coach or recruiter',
  'base-rate': 'counts',
} as const;
