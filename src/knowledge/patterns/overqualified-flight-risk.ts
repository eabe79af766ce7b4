import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const overqualifiedFlightRisk = {
  id: 'overqualified-flight-risk',
  family: 'history',
  kind: 'mixed',
  title: 'They wondered if the job is too small for you',
  thought: 'Would you be gone as soon as something better came up?',
  severity: 40,
  repair: 60,
  approach: 'explain',
  doubts: { D3: 1 },
  signs: {
    'asked-if-bored': { weight: 3, decisive: true },
    'asked-why-this-job': { weight: 3, decisive: true },
    'said-overqualified': { weight: 2 },
    'asked-pay-early': { weight: 1 },
    'impressed-but-hesitant': { weight: 2 },
    'asked-how-long-you-would-stay': { weight: 1 },
    'more-senior-than-role': { weight: 2 },
    'spoke-of-next-step-up': { weight: 2 },
    'corrected-them': { weight: 1 },
    'gave-no-reason-to-stay': { weight: 1 },
  },
  against: { 'said-why-this-level': 3, 'said-why-you-would-stay': 2, 'stayed-long-somewhere': 1 },
  confusions: [
    { with: 'came-across-arrogant', ask: 'Was it your level that they doubted, or your tone?' },
    { with: 'money-first-or-shopping', ask: 'Did they fear that you leave for more, or did you ask for more first?' },
    { with: 'explained-every-exit', ask: 'Was it about the jobs you left, or about the level of this one?' },
  ],
  repairs: {
    inTheLetter:
      'Give reasons they can believe: why this work, why this level now, what you would do with it in 2 to 3 years, and where you have stayed before.',
    neverSay: ['that you would do anything', 'that your experience counts for little', 'what you used to earn'],
    letGo: 'Your experience. It does not have to be made smaller.',
  },
  drill: 'Answer “why this level, why now, why stay” in 30 seconds, aloud, until it sounds as true as it is.',
  sources: ['R41'],
  examples: {
    raised: [
      ['asked-if-bored'],
      ['asked-why-this-job'],
      ['more-senior-than-role', 'impressed-but-hesitant'],
      ['said-overqualified', 'spoke-of-next-step-up'],
    ],
    slip: [['more-senior-than-role'], ['spoke-of-next-step-up']],
    quiet: [[], ['specific-praise'], ['more-senior-than-role', 'said-why-this-level']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
