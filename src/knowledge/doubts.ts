import type { Doubt } from '@/domain/diagnosis/pattern';

/** The ten silent questions of evidence.md 1.0. A letter answers the doubt, not the slip. */
export const doubts = [
  {
    id: 'D1',
    title: 'May lack the skill',
    thought: 'Can you do this work?',
    answeredBy: 'A work sample, the answer worked out, a referee or a number they can check.',
  },
  {
    id: 'D2',
    title: 'May not want this job',
    thought: 'Do you want this job, or any job?',
    answeredBy: 'A particular idea about their problem, and the homework done and attached.',
  },
  {
    id: 'D3',
    title: 'May not stay',
    thought: 'Will you still be here in a year?',
    answeredBy: '1 thread through your moves, the job you stayed in longest, and why you would stay here.',
  },
  {
    id: 'D4',
    title: 'May not own their part',
    thought: 'Will you own it when something goes wrong?',
    answeredBy: 'An account in the first person, what you changed, and proof that it changed.',
  },
  {
    id: 'D5',
    title: 'May be hard to work with',
    thought: 'How would this be for the team?',
    answeredBy: 'A short and respectful letter, which is itself the proof, and a colleague who can speak for you.',
  },
  {
    id: 'D6',
    title: 'Hard to follow',
    thought: 'Will I get a clear answer when I need one?',
    answeredBy: 'A short letter with the answer again in 3 sentences.',
  },
  {
    id: 'D7',
    title: 'May not hold under pressure',
    thought: 'How would you be with a client?',
    answeredBy: '1 real time under pressure, and how it ended.',
  },
  {
    id: 'D8',
    title: 'May not be reliable',
    thought: 'Is this how it always goes?',
    answeredBy: 'A letter on time without a slip in it, and what you set up so that it cannot happen again.',
  },
  {
    id: 'D9',
    title: 'Did not add up',
    thought: 'Is it true?',
    answeredBy: 'A full and plain correction, with papers.',
  },
  {
    id: 'D10',
    title: 'May not fit in practice',
    thought: 'Can the hours, the place and the terms work?',
    answeredBy: 'A concrete and true proposal.',
  },
] as const satisfies readonly Doubt[];
