import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const silenceReadAsRejection = {
  id: 'silence-read-as-rejection',
  family: 'calibration',
  kind: 'calibration',
  title: 'No answer yet is not a no',
  means: 'Hiring takes weeks: about 24 days in one large count. Silence has many reasons that are not about you.',
  calibrates: 'the-outcome',
  severity: 0,
  repair: 0,
  approach: 'clean',
  doubts: {},
  signs: {
    'date-not-passed': { weight: 3, decisive: true },
    'promised-date-just-passed': { weight: 3 },
    'reads-silence-as-no': { weight: 2 },
    'holiday-or-quarter-end': { weight: 1 },
    'still-answers-you': { weight: 2 },
    'no-reply-to-thanks': { weight: 1 },
    'profile-viewed-or-still-posted': { weight: 1 },
    'said-in-touch': { weight: 1 },
  },
  against: {
    'long-silence': 3,
    'another-was-chosen': 3,
    'gave-search-advice': 2,
    'suggested-another-role': 2,
    'terms-did-not-match': 1,
  },
  confusions: [
    { with: 'good-but-outcompeted', ask: 'Have they written a no, or nothing at all?' },
    { with: 'misread-interviewer-reactions', ask: 'Is it their silence that worries you, or how they looked?' },
    { with: 'over-analysing-small-slips', ask: 'Is it the silence that worries you, or something you said?' },
  ],
  repairs: {
    inTheLetter:
      'Nothing before their day. Then 1 short question, 3 to 5 working days after it: where things stand, and that you are still interested.',
    neverSay: ['that you have been waiting', 'that you expect a no', 'a second question in the same week'],
    letGo: 'Silence inside the time they named, and a job that is still posted.',
  },
  drill: 'Write the day to ask into your calendar, ask once, and put the hours until then into other applications.',
  sources: ['B04', 'S40', 'B05', 'C41'],
  examples: {
    raised: [
      ['date-not-passed'],
      ['reads-silence-as-no', 'no-reply-to-thanks'],
      ['promised-date-just-passed', 'holiday-or-quarter-end', 'no-reply-to-thanks'],
    ],
    slip: [['promised-date-just-passed'], ['holiday-or-quarter-end']],
    quiet: [[], ['long-silence'], ['reads-silence-as-no', 'another-was-chosen']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
