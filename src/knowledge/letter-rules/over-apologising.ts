import type { LetterRule } from '@/domain/follow-up/remark';

export const overApologising = {
  id: 'over-apologising',
  label: 'over-apologising',
  severity: 2,
  why: 'The apology is larger than the slip, so the slip grows in the reading.',
  instead: 'Make one plain apology for one thing you did, and go on.',
  finds: [
    String.raw`\b(?:so|very|deeply|terribly|truly|extremely) (?:so |very |truly |deeply )?sorry\b`,
    String.raw`\b(?:sincerest|deepest|humblest|a thousand|a million|endless) apolog(?:y|ies)\b`,
    String.raw`\b(?:can't|cannot) (?:apologi[sz]e|say sorry) enough\b|\bcan't tell you how sorry\b`,
    String.raw`\b(?:never|can't|cannot) forgive myself\b|\bhang my head\b|\bmortified\b|\bforgive (?:me|my|this|us)\b|\bforgiveness\b`,
  ],
  unless: [String.raw`\bsorry (?:to hear|for your loss)\b`],
  rewrites: [
    {
      from: String.raw`^(?:so|very|truly|deeply|terribly|awfully|extremely|incredibly|really|most|ever so)[, ]{1,2}(?:so |very |really |truly |deeply ){0,4}sorry$`,
      to: 'sorry',
    },
    { from: String.raw`^my (?:sincerest|deepest|humblest) apologies$`, to: 'my apologies' },
  ],
  sentenceRewrites: [
    {
      from: String.raw`\b(i(?:'m| am)) (?:(?:so|very|truly|deeply|terribly|really|extremely|incredibly|awfully|sincerely),? (?:and )?){1,4}sorry\b`,
      to: '$1 sorry',
    },
    {
      from: String.raw`\bi (?:deeply|sincerely|humbly|truly|unreservedly|profusely|wholeheartedly) (apologi[sz]e)\b`,
      to: 'I $1',
    },
    {
      from: String.raw`\b(my|accept my) (?:deepest|sincerest|humblest|most sincere|heartfelt|profound)(?: and (?:deepest|sincerest|humblest|most sincere))? apologies\b`,
      to: '$1 apologies',
    },
  ],
  mend: 'first-apology',
  flags: [
    'I am so very sorry for my late arrival.',
    'Please accept my sincerest and humblest apologies, sir.',
    'I’m mortified about the date I gave.',
    'Sorry for the delay, and sorry for my poor line.',
    'Once again, I apologise for the confusion about the room.',
    'Kindly forgive me for this error.',
    'I cannot say sorry enough for what I put you all through.',
    'Sorry again, and again, for my shocking answer on fire doors.',
    'I am ashamed, truly ashamed, and I beg pardon of every member of the board.',
    'There are no words for how sorry I am about the slides.',
    'I feel sick with guilt whenever I think of how I spoke to Mrs Onwu.',
    'I apologise once more, sir, with a heavy heart, for coming in late.',
  ],
  allows: [
    'I’m sorry I was late.',
    'My apologies for the wrong figure; it was 14, not 41.',
    'I apologise for the delay in sending the certificate.',
    'I was embarrassed by how little I knew about your depot, so I read up on it.',
    'I am sorry to hear that the post was withdrawn.',
    'I am sorry I spoke over Mrs Onwu.',
    'I apologise for the wrong file; the right one is attached.',
    'Sorry I missed your call on Monday.',
    'I regret the joke about the night team, and I won’t repeat it.',
    'My apologies for the delay with the form.',
    'I owe Mr Sato an apology for the interruption, and this is it.',
    'I was embarrassed by that answer, so I looked the rule up.',
  ],
} as const satisfies LetterRule;
