import type { Sign } from '@/domain/diagnosis/sign';

export const outcomeSigns = {
  'another-was-chosen': {
    statement: 'They wrote that another candidate was chosen.',
    denial: 'They did not write that another candidate was chosen.',
    part: 'outcome',
    who: 'interviewer',
    tone: 'neutral',
  },
  'insider-or-referral': {
    statement: 'There was an internal or recommended candidate.',
    denial: 'You know of no internal or recommended candidate.',
    part: 'outcome',
    who: 'circumstance',
    tone: 'neutral',
  },
  'no-weakness-probed': {
    statement: 'They did not dwell on any weak spot.',
    denial: 'They dwelt on a weak spot.',
    part: 'outcome',
    who: 'interviewer',
    tone: 'good',
  },
  'reached-last-round': {
    statement: 'You reached the last round.',
    denial: 'You had not reached the last round.',
    part: 'outcome',
    who: 'circumstance',
    tone: 'good',
  },
  'feedback-was-positive': {
    statement: 'Their feedback was good.',
    denial: 'Their feedback was not good.',
    part: 'outcome',
    who: 'interviewer',
    tone: 'good',
  },
  'promised-date-just-passed': {
    statement: 'The promised date passed less than a week ago.',
    denial: 'The promised date has not just passed.',
    part: 'outcome',
    who: 'circumstance',
    tone: 'neutral',
  },
  'long-silence': {
    statement: 'They have been silent for 2 weeks past the date, and did not answer when you asked.',
    denial: 'They have not been silent for weeks.',
    part: 'outcome',
    who: 'interviewer',
    tone: 'worry',
  },
} as const satisfies Record<string, Sign>;
