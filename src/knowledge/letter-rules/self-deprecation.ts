import type { LetterRule } from '@/domain/follow-up/remark';

export const selfDeprecation = {
  id: 'self-deprecation',
  label: 'self-deprecation',
  severity: 2,
  why: 'This says what you are, and the reader may believe it. One answer says less than that.',
  instead: 'Name the one thing that went wrong, as an event: “I left out the costs.”',
  finds: [
    String.raw`\bi(?:'m| am|'ve always been| have always been) (?:such |just |so |really |completely |totally )?(?:a |an )?(?:hopeless|useless|rubbish|stupid|idiot|fool|failure|loser|fraud|dunce|disaster)\b`,
    String.raw`\bnot (?:smart|clever|bright|intelligent|good) enough\b`,
    String.raw`\bi always (?:mess|screw|ruin|get it wrong|say the wrong)\b`,
  ],
  sentenceRewrites: [
    {
      from: String.raw`^.{0,400}\bi(?:'m| am|'ve always been| have always been) (?:just |so |really |simply |a bit )?(?:hopeless|useless|terrible|rubbish|awful|dreadful|bad|no good|not (?:very |any )?good) (?:at|in) (?:job )?interviews\b.{0,400}$`,
      to: 'I did not interview well on the day.',
    },
    {
      from: String.raw`^.{0,400}\bi always (?:freeze|blank|go blank|panic)\b.{0,400}$`,
      to: 'I froze on that question.',
    },
    {
      from: String.raw`^.{0,400}\bi always (?:ramble|waffle|talk too much|go on too long)\b.{0,400}$`,
      to: 'My answer ran long.',
    },
    {
      from: String.raw`^.{0,400}\bi(?:'m| am| was) (?:such |just |really )?(?:an? )?(?:complete |total |utter )?(?:idiot|fool|moron|dunce)[.!]{0,3}$`,
      to: 'I got that wrong.',
    },
    {
      from: String.raw`^.{0,400}\bi always (?:mess|screw) (?:this|these things|things|it|them) up\b.{0,400}$`,
      to: 'I did not get this one right.',
    },
  ],
  flags: [
    'I’m hopeless at interviews and always have been.',
    'I felt like a complete fool on the phone.',
    'I am not smart like the other candidates, sir.',
    'I always mess these things up.',
    'Honestly, I would not blame you for rejecting me.',
    'My brain is useless under pressure.',
    'I am dreadful with people and I suppose it showed.',
    'Public speaking has never been something I can do.',
    'You must have thought you were talking to a child.',
    'I’m the sort who ruins every good thing that comes along.',
    'I have a memory like a sieve and half the brains I used to have.',
    'I am a very average fellow, not a brilliant one like the others you must be seeing.',
  ],
  allows: [
    'I didn’t do well on the budget question.',
    'I got the date wrong, and I answered too fast.',
    'I was slow on the second question, so here is a better answer.',
    'I am not certified yet; the exam is on 4 May.',
    'My English was less clear than I wished, so I am writing the answer here.',
    'I do not know your ledger system yet, and I learned a similar one in three weeks.',
    'I explained the audit badly.',
    'I have not managed a budget before, and I have run a float of £400.',
    'I was slow on the first part of the test.',
    'My notes were poor, and I have rewritten them.',
    'I lost the thread at the second question.',
    'I am new to payroll, and I have finished two of the three modules.',
    'I spoke too quickly for anyone to follow.',
  ],
} as const satisfies LetterRule;
