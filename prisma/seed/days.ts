import type { Job } from './jobs';

/** One way an interview can go: what its candidate ticks, by question. A page that is not named here is left "not sure" or skipped. */
export interface Day {
  readonly share: number;
  readonly story: (job: Job) => string;
  readonly ticks: Readonly<Record<string, readonly string[]>>;
}

const friendlyEnd = { 'how-it-ended': ['explained-steps', 'in-touch'], 'how-long-it-lasted': ['as-planned'] };
const coldEnd = { 'how-it-ended': ['vague', 'abruptly'], 'how-long-it-lasted': ['much-shorter'] };

export const days: readonly [Day, ...Day[]] = [
  {
    share: 5,
    story: ({ title }) =>
      `The interview for ${title} was fine at the start. Then I talked for far too long about my last place. I could hear myself and did not stop.`,
    ticks: {
      'how-your-answers-went': ['talked-too-long', 'no-result'],
      'how-they-ran': ['backstory', 'lost-the-question', 'time-ran-out'],
      'how-many-answers': ['two-or-three'],
      'what-went-well': ['one-answer', 'keen'],
      'what-you-asked-them': ['no-time'],
      'what-you-noticed': ['time-or-phone', 'cut-short'],
      'while-you-spoke': ['energy-fell', 'spoke-over'],
      'when-it-changed': ['after-one-answer'],
      'how-you-feel-it-went': ['badly'],
      ...coldEnd,
    },
  },
  {
    share: 5,
    story: ({ asked }) =>
      `They asked: “${asked}” I know this from every working day, and nothing came. After that I only wanted it to be over.`,
    ticks: {
      'how-your-answers-went': ['went-blank', 'very-short', 'forgot-the-best'],
      'how-they-ran': ['nothing-came', 'came-later', 'weaker-after'],
      'what-was-missing': ['best-match', 'key-fact'],
      'how-many-answers': ['two-or-three'],
      'how-you-came-across': ['voice-shook', 'very-quietly'],
      'how-nervous': ['very'],
      'how-the-nerves-went': ['stayed', 'take-your-time'],
      'what-else-was-going-on': ['little-sleep'],
      'may-the-letter-mention-it': ['yes'],
      'what-you-noticed': ['smiled', 'follow-ups'],
      'how-you-feel-it-went': ['very-badly'],
      ...friendlyEnd,
    },
  },
  {
    share: 4,
    story: () =>
      'They went through my work history job by job and asked each time why I left. I gave a reason for each, and by the third I was telling them about my old manager.',
    ticks: {
      'how-your-answers-went': ['spoke-badly', 'talked-too-long'],
      'past-jobs': ['each-job'],
      'why-you-left': ['trouble', 'something-new'],
      'how-you-told-it': ['every-exit', 'long', 'differ', 'unfair'],
      'what-they-asked-about-it': ['five-years', 'how-long', 'wrote', 'looked-at-cv'],
      'why-you-would-stay': ['no'],
      'how-you-came-across': ['annoyed'],
      'what-you-noticed': ['cooler', 'same-question'],
      'how-you-feel-it-went': ['badly'],
      ...coldEnd,
    },
  },
  {
    share: 3,
    story: ({ title }) =>
      `The bus did not come and I was 20 minutes late. I called ahead. The talk about the ${title} job itself was shorter than planned.`,
    ticks: {
      'how-your-answers-went': ['very-short'],
      'how-you-came-across': ['late-but-called', 'apologised'],
      'what-else-was-going-on': ['travel-or-technology'],
      'may-the-letter-mention-it': ['yes'],
      'how-that-day-went': ['flustered', 'usually-fine'],
      'how-it-started': ['less-time'],
      'what-went-well': ['one-answer', 'example'],
      'how-you-feel-it-went': ['mixed'],
      ...friendlyEnd,
    },
  },
  {
    share: 6,
    story: () =>
      'I keep replaying it. She frowned once while writing, and one of my answers was clumsy. Everything else was ordinary, and they showed me the place.',
    ticks: {
      'how-your-answers-went': ['none'],
      'how-you-came-across': ['none'],
      'what-went-well': ['one-answer', 'example', 'keen', 'flowed'],
      'what-you-asked-them': ['about-the-work'],
      'past-jobs': ['briefly'],
      'how-well-you-knew-them': ['in-detail'],
      'what-you-like-about-it': ['said-it'],
      'what-you-noticed': ['smiled', 'wrote', 'follow-ups', 'introduced', 'next-step', 'frowned'],
      'how-often-replayed': ['cannot-stop'],
      'how-you-look-back': ['small-slips', 'worse-each-time', 'a-face', 'want-it'],
      'how-interviews-usually-feel': ['and-some-went-on'],
      'how-you-feel-it-went': ['very-badly'],
      'how-long-it-lasted': ['longer'],
      'how-it-ended': ['explained-steps', 'start-date', 'when-you-start'],
    },
  },
  {
    share: 4,
    story: () =>
      'They asked what I know about them, and I had looked at their page for five minutes on the way. It showed.',
    ticks: {
      'how-your-answers-went': ['did-not-know', 'no-example'],
      'how-well-you-knew-them': ['it-showed'],
      'what-caught-you-out': ['what-they-do', 'why-them', 'customers'],
      'what-you-like-about-it': ['never-said', 'what-else'],
      'what-you-asked-them': ['nothing'],
      'what-was-missing': ['no-story', 'in-general'],
      'how-many-answers': ['most'],
      'what-you-noticed': ['cooler', 'half-the-time'],
      'what-they-said': ['moved-on'],
      'how-you-feel-it-went': ['badly'],
      ...coldEnd,
    },
  },
  {
    share: 3,
    story: () =>
      'They asked about a thing on my CV and I said that I had done it for years. It was one course. They asked for details and I stayed general.',
    ticks: {
      'how-your-answers-went': ['not-quite-true', 'pretended'],
      'what-was-not-quite-true': ['claimed', 'stayed-general', 'on-my-cv', 'felt-caught'],
      'what-they-said': ['your-part-again', 'example-again'],
      'what-came-of-it': ['same-skill', 'deeper', 'thin-smile'],
      'what-you-noticed': ['same-weak-spot', 'cooler'],
      'how-you-feel-it-went': ['badly'],
      ...coldEnd,
    },
  },
  {
    share: 3,
    story: () => 'I do not remember much. It was quick.',
    ticks: { 'how-you-feel-it-went': ['mixed'], 'how-long-it-lasted': ['short-as-planned'] },
  },
  {
    share: 3,
    story: () =>
      'The answer came the next morning: they chose somebody else. I thought it had gone well apart from one question.',
    ticks: {
      'heard-back': ['rejected'],
      'how-your-answers-went': ['no-result', 'said-we'],
      'what-was-missing': ['own-result', 'credit'],
      'how-many-answers': ['one'],
      'what-went-well': ['one-answer', 'flowed'],
      'what-you-noticed': ['smiled', 'wrote'],
      'since-then': ['another-chosen', 'good-feedback'],
      'how-you-feel-it-went': ['fairly-well'],
    },
  },
];
