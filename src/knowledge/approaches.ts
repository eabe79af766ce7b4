import type { ApproachReason } from '@/domain/diagnosis/diagnosis';
import type { ApproachId } from '@/domain/diagnosis/pattern';
import type { ApproachWords } from '@/domain/diagnosis/words';
import type { SourceId } from '@/knowledge/sources';

interface SourcedApproach extends ApproachWords {
  readonly sources: readonly SourceId[];
}

/** The seven ways to follow up (evidence.md 4.2). */
export const approaches = {
  clean: {
    title: 'Plain thanks',
    what: 'Thank them, name 1 thing from the talk, add 1 fact of value. Nothing to own, nothing to ask.',
    insteadOf: 'A plain thank-you never does harm. It leaves their doubt as it is.',
    sources: ['R32', 'C01', 'C10'],
  },
  amend: {
    title: 'Add what was missing',
    what: 'Thank them, then give the answer or the proof that they did not get.',
    insteadOf: 'Adding a fact is safe when it answers something they asked.',
    sources: ['C04', 'C02', 'R26'],
  },
  own: {
    title: 'Own it and ask',
    what: 'Say in 2 sentences what you did and what you have done since, give proof, and ask once.',
    insteadOf: 'Owning something that nobody noticed can create the doubt. Keep it to 1 sentence.',
    sources: ['R22', 'R23', 'R26', 'C09'],
  },
  explain: {
    title: 'Explain a fact',
    what: 'Give the fact in 1 line, why it will not matter here, and proof.',
    insteadOf: 'Explaining helps when they asked about it. Keep it to 1 line.',
    sources: ['R28', 'R24', 'C22'],
  },
  reschedule: {
    title: 'Ask to do a part again',
    what: 'Name the event in a few words, give the 2 lost answers, and offer a short call at any time.',
    insteadOf: 'Asking to do it again costs them time. Give the answers in the letter as well.',
    sources: ['C03', 'C17', 'R24'],
  },
  revive: {
    title: 'Answer a no',
    what: 'Thank them for the decision, name 1 thing you took from it, and leave the door open.',
    insteadOf: 'This letter is for after a no. Before that, a thank-you does more.',
    sources: ['C19', 'C20', 'C02'],
  },
  none: {
    title: 'Say nothing',
    what: 'Leave it here and look ahead. You owe them nothing.',
    insteadOf: 'Silence is fine. A short thank-you keeps the door open.',
    sources: ['C01', 'C03'],
  },
} as const satisfies Record<ApproachId, SourcedApproach>;

/** Why this approach: one text for each rule of the gate (evidence.md 4.1). */
export const approachReasons = {
  'already-rejected': 'They have said no. A gracious answer is rare, and it leaves the door open.',
  'interviewer-at-fault': 'What went wrong was theirs. There is nothing for you to apologise for.',
  'integrity-true-fault': 'Something you said was not true. A plain correction comes before anything else.',
  'not-noticed': 'Nothing shows that they noticed. Naming it now could create the doubt.',
  'not-material': 'It matters little for the job. Naming it would make it larger.',
  'noticed-and-material-answer': 'They noticed, it matters for the job, and it can still be answered.',
  'noticed-and-material-conduct': 'They noticed, and it was your doing. Owning it repairs more than an excuse.',
  'facts-to-explain': 'They have a question about the facts. A short answer settles more than silence.',
  'external-event': 'Something outside of the talk got in the way. That is easy to grant a second try for.',
  'felt-better-than-it-was': 'They came back to one thing that may still be open. A short answer to it can only help.',
  'no-sign-it-went-badly': 'Nothing shows that it went badly. An apology could hurt where none is needed.',
  'nothing-known': 'We know too little to advise more than a thank-you.',
} as const satisfies Record<ApproachReason, string>;
