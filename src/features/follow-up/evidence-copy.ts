/** Words of the evidence bank. */
export const evidenceWords = {
  title: 'Your facts',
  lead: 'True things about your work that somebody could check. Each is kept once and can go into any letter or call.',
  empty: 'Facts from your letters gather here. You can add the first one now.',
  add: 'Add a fact',
  text: 'What is the fact?',
  textHint:
    'With a number, a name or a result, such as: I ran the evening desk for 4 years, about 70 check-ins a shift',
  proof: 'Who or what could confirm it?',
  proofHint: 'Only for you. A person, a report, a page',
  keep: 'Keep this fact',
  change: 'Change',
  changeTitle: 'Change a fact',
  changeHint: 'Letters that were written with the earlier words keep them.',
  saveChange: 'Save the change',
  back: 'Back to your facts',
  confirmedBy: 'Could be confirmed by',
  usedIn: 'Used in',
  notUsed: 'Not in a letter yet.',
  retire: 'Stop using it',
  retiredTitle: 'No longer used',
  retiredHint: 'No draft uses these, and a letter that still says one is stopped before it goes out.',
  useAgain: 'Use it again',
  tooShort: 'Write the fact, in a sentence or a few words.',
  tooLong: 'This is longer than a fact can be. Shorten it a little; all of your words are still here.',
  known: 'These words are among your facts already. Change them, or leave this one out.',
  conflict: 'This fact changed in another tab. Open it again to see the newest words; yours are still here.',
  gone: 'This fact is no longer here. Your other facts are where they were.',
  allFacts: 'See all your facts',
} as const;

export const usedIn = (employer: string, jobTitle: string): string =>
  [employer, jobTitle].filter((part) => part !== '').join(', ') || 'an interview without a name';
