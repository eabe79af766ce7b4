import type { VerdictId } from '@/domain/diagnosis/diagnosis';
import type { VerdictWords } from '@/domain/diagnosis/words';

/** The five sentences of the picture (ux.md 2.8). Facts about them come first; what it means for the candidate follows. */
export const verdicts = {
  'better-than-it-feels': {
    sentence: 'This probably went better than it feels.',
    because: 'Nothing you told us is a clear sign that it went badly.',
    hopeful: 'Most of what worries us after an interview is seen by nobody else.',
    nextStep: 'A short thank-you is enough. Leaving it here is fine too.',
    whenReplaying: 'You may be replaying it more than they are.',
  },
  mixed: {
    sentence: 'Some of it worked, some of it didn’t.',
    because: 'Some of what you told us points one way, some the other.',
    hopeful: 'It is usually not 1 thing that decides, and a good letter adds to the good side.',
    nextStep: 'Look at what stands out, and choose what to add in a short letter.',
    whenReplaying: 'Going over it again will not add anything new tonight.',
  },
  'counted-against': {
    sentence: 'Some things probably counted against you.',
    because: 'Several things point to a doubt that may have formed.',
    hopeful: 'You can still speak to that, with 1 fact they did not have.',
    nextStep: 'Start with the first doubt below. A letter can answer it.',
    whenReplaying: 'You have looked at it long enough to write. The letter comes next.',
  },
  'may-not-have-gone-your-way': {
    sentence: 'It may not have gone your way.',
    because: 'What they said and did points to a no.',
    hopeful: 'It says little about how you would do the work. A single interview is a noisy measure.',
    nextStep: 'Asking costs you nothing. So does moving on.',
    whenReplaying: 'It may be over, and it need not be decided again tonight.',
  },
  'cannot-tell': {
    sentence: 'We can’t tell yet.',
    because: 'What you told us fits a good interview as well as a bad one.',
    hopeful: 'Not knowing is the ordinary state after an interview.',
    nextStep: 'A few more answers would change this picture.',
    whenReplaying: 'Replaying it cannot settle what only they know.',
  },
} as const satisfies Record<VerdictId, VerdictWords>;

/** Always on the page: what no answer of the candidate can show. */
export const beyondThisPicture = [
  'Who else applied, and how they did.',
  'Their budget, and whether the job will be filled at all.',
  'Someone inside who was meant for it from the start.',
  'A bad day on their side.',
] as const satisfies readonly string[];
