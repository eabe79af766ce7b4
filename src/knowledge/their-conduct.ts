import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

/** What they did that was not OK, and what a candidate can do about it (the interviewer-at-fault path, G5). */
export interface TheirConduct {
  readonly id: string;
  /** The signs that report it; the first that is present names it. */
  readonly signs: readonly SignId[];
  readonly title: string;
  /** What it says about the candidate: nothing, in most cases. */
  readonly means: string;
  /** In the order in which it helps. */
  readonly toDo: readonly string[];
  readonly ifYouStillWantIt: string;
  /** Unlawful in many places: note the facts, ask an advice body, and send no apology. */
  readonly seekAdvice: boolean;
  readonly sources: readonly SourceId[];
}

/** Heaviest first: of several, the first is shown open. Laws differ, so no sentence names one. */
export const theirConduct = [
  {
    id: 'private-questions',
    signs: ['asked-private-matters'],
    title: 'They asked about private matters',
    means: 'Many places do not allow such questions. A guarded answer, or none, was your right.',
    toDo: [
      'Write down today what was asked, in their words, with the date and who was there.',
      'Keep the job ad, the invitation and every message.',
      'Ask an advice body for equal treatment, a union or a legal advice centre what applies where you live. Time limits can be short.',
      'Decide for yourself if you want to work there.',
    ],
    ifYouStillWantIt:
      'Thank them briefly and speak only of the work. Neither answer the question again nor explain your answer.',
    seekAdvice: true,
    sources: ['C03'],
  },
  {
    id: 'insulted',
    signs: ['insulted-or-provoked'],
    title: 'They insulted or provoked you',
    means: 'Some firms provoke on purpose to see what happens. It is a poor way to choose, and you did not cause it.',
    toDo: [
      'Write down what was said and who was there, once, and close the page.',
      'If it touched on origin, sex, faith, age or health, ask an advice body what applies where you live.',
      'If a recruiter sent you, tell them in 2 plain sentences.',
      'Ask yourself how it would be on an ordinary Monday there.',
    ],
    ifYouStillWantIt: 'Send a plain thank-you, calm and short, and leave out how they spoke.',
    seekAdvice: true,
    sources: ['C03'],
  },
  {
    id: 'something-not-ok',
    signs: ['did-something-not-ok'],
    title: 'Something was not OK',
    means: 'You do not have to explain or excuse what they did. It is not yours to repair.',
    toDo: [
      'Write down what happened while it is fresh, for yourself.',
      'Tell 1 person whom you trust.',
      'If you felt unsafe or were treated worse than others, ask an advice body what you can do.',
      'Take your time. Nothing has to be sent today.',
    ],
    ifYouStillWantIt: 'A short thank-you to somebody else whom you met there keeps the door open.',
    seekAdvice: true,
    sources: ['C03'],
  },
  {
    id: 'did-not-turn-up',
    signs: ['they-cancelled-or-missed-it'],
    title: 'They did not turn up, or kept moving it',
    means: 'It says how they are organised that week. It says nothing about you.',
    toDo: [
      'Offer 2 or 3 times that suit you, in 1 message.',
      'Move it once more at most, unless they explain it.',
      'Keep your other applications going.',
    ],
    ifYouStillWantIt: 'Write 2 lines: that you are still interested, and when you can talk.',
    seekAdvice: false,
    sources: ['C03'],
  },
  {
    id: 'late-or-elsewhere',
    signs: ['they-were-late-or-on-phone'],
    title: 'They were late, or busy with something else',
    means: 'Their day was full. What they missed, they can still read.',
    toDo: [
      'Note which of your answers they cannot have heard.',
      'Send the 1 or 2 that matter in your thank-you, in 3 sentences each.',
      'Ask for 10 more minutes if most of the time was lost.',
    ],
    ifYouStillWantIt: 'Thank them, give the fact that they missed, and leave out their lateness.',
    seekAdvice: false,
    sources: ['C03', 'C30'],
  },
  {
    id: 'unprepared',
    signs: ['had-not-read-cv'],
    title: 'They had not read your CV',
    means: 'Most people who interview were never shown how. They may have asked about the wrong things.',
    toDo: [
      'Pick the 2 facts of your CV that fit the job best.',
      'Put them into the thank-you, each in 1 line with a result.',
      'Attach the CV once more.',
    ],
    ifYouStillWantIt: 'Give the 2 facts as something new, without a word about what they had not read.',
    seekAdvice: false,
    sources: ['C03'],
  },
  {
    id: 'did-the-talking',
    signs: ['talked-most-of-the-time', 'no-time-for-questions'],
    title: 'They left you little room',
    means: 'People often like a talk in which they did the talking. They know little of you, and that can be changed.',
    toDo: [
      'Note what they said the job needs most: they told you at length.',
      'Answer that with 1 example of yours in the thank-you.',
      'Send 1 question that you could not ask.',
    ],
    ifYouStillWantIt: 'Take up 1 thing that they told you, and add the fact there was no room for.',
    seekAdvice: false,
    sources: ['C03'],
  },
  {
    id: 'job-changed',
    signs: ['job-changed-in-the-room'],
    title: 'The job turned out to be a different one',
    means: 'You prepared for what they had written. Examples that did not fit were not your fault.',
    toDo: [
      'Write down the job as they described it, in 5 lines.',
      'Ask yourself if you want that one.',
      'If so, match 3 things you have done to it.',
    ],
    ifYouStillWantIt: 'Say that the talk changed your picture of the job, and give the 3 facts that fit it.',
    seekAdvice: false,
    sources: ['C03'],
  },
  {
    id: 'contradicted',
    signs: ['interviewers-contradicted'],
    title: 'They told you opposite things',
    means: 'They may not have agreed yet on what they are looking for. No answer could have suited both.',
    toDo: [
      'Note the 2 versions and who said which.',
      'Ask 1 neutral question about it: what will count most in the first months?',
      'Wait with big decisions until they agree.',
    ],
    ifYouStillWantIt: 'Write to each of them about what that person cares about.',
    seekAdvice: false,
    sources: ['C03'],
  },
] as const satisfies readonly TheirConduct[];
