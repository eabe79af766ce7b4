export const words = {
  display: '“That went badly.”',
  title: 'Let’s look at what happened, and what you can still do.',
  lead: 'Tell what happened after an interview. See what they may have concluded. Write a short letter that answers it.',
  start: 'Start – about 3 minutes',
  full: 'Do the full version, about 10 minutes',
  onlyLetter: 'I only want the letter',
  openInterviews: 'Open your interviews',
  steps: [
    {
      title: 'Say what happened.',
      text: 'One question a page. “Not sure” is always an answer, and nothing has to be filled in.',
    },
    {
      title: 'See what they may have concluded,',
      text: 'or whether you are being hard on yourself. Every reason is shown, and you can disagree.',
    },
    {
      title: 'Write to them, then keep hunting.',
      text: 'A letter from your own facts. You copy it and send it yourself; the app keeps the dates.',
    },
  ],
  needTitle: 'What you need',
  need: 'Nothing. Names help if you have them.',
  whereTitle: 'Where it goes',
  where: 'Your words stay with this app’s own database. No account, no tracking, nobody else’s server.',
  exampleTitle: 'What it looks like',
  exampleNote: 'A made-up example: a nurse, 2 hours after an interview.',
  exampleVerdict: 'Some things probably counted against you.',
  exampleBecause:
    'They reacted well to 2 answers. The doubt seems to be about staying in the job, not about your skill.',
  exampleReasons: [
    'They spent a long time on why you left each job',
    'They asked how long you would stay',
    'Two of your reasons were about a manager',
    'You did not say why you would stay',
  ],
  exampleStrength: 'Strong signs (4 of 5)',
  exampleMayHave: 'They may have thought:',
  exampleThought: '“Will you still be here in a year?”',
  exampleLetterTitle: 'From the letter',
  exampleLetter:
    'You asked, fairly, why you should expect me to stay, and I answered by explaining each departure. The other half is this: before those moves I was on one ward for seven years, and my ward manager there, Joan Pratt, would take your call.',
} as const;
