import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const phoneOrCourtesyLapse = {
  id: 'phone-or-courtesy-lapse',
  family: 'rapport',
  kind: 'mixed',
  title: 'A courtesy was missed',
  thought: 'Would you treat our people and our customers like this?',
  severity: 45,
  repair: 35,
  approach: 'own',
  variants: [
    { whenever: ['answered-own-phone'], severity: 60, repair: 20 },
    { whenever: ['curt-with-staff'], severity: 50, repair: 25 },
    { whenever: ['own-phone-rang'], severity: 10, repair: 60 },
  ],
  doubts: { D5: 0.6, D8: 0.4 },
  signs: {
    'own-phone-rang': { weight: 1 },
    'answered-own-phone': { weight: 3, decisive: true },
    'checked-own-phone-or-watch': { weight: 2 },
    'chewed-or-ate': { weight: 2 },
    'curt-with-staff': { weight: 3, decisive: true },
    'spoke-to-one-only': { weight: 2 },
    'left-without-thanks': { weight: 1 },
    'gave-pointed-look': { weight: 2 },
    'asked-reception-about-you': { weight: 2 },
    'left-out-person-fell-silent': { weight: 1 },
  },
  against: { 'took-slip-lightly': 2, 'warned-of-a-call': 3, 'they-were-late-or-on-phone': 1 },
  confusions: [
    { with: 'seemed-disinterested', ask: 'Was it a single act, or did your interest fade?' },
    { with: 'ill-tired-crisis-day', ask: 'Was it an emergency that you had told them about?' },
    { with: 'over-analysing-small-slips', ask: 'Did the phone ring once and fall silent, or did you answer it?' },
    { with: 'came-across-arrogant', ask: 'Did you leave people out, or speak above them?' },
  ],
  repairs: {
    inTheLetter:
      'If it rang: half a sentence at most. If you answered it: own it once, plainly, then 1 fact of value. If you were short with someone, tell that person, in a note of its own.',
    neverSay: ['who called and why', 'that everyone has a phone', 'a second apology'],
    letGo: 'A phone that rang and that you silenced at once.',
  },
  drill:
    'Switch the phone off and leave it in the bag, greet everyone, and let your eyes go round the panel in each answer.',
  sources: ['S01', 'S02', 'S03', 'S09', 'C12'],
  examples: {
    raised: [
      ['answered-own-phone'],
      ['curt-with-staff'],
      ['own-phone-rang', 'gave-pointed-look'],
      ['spoke-to-one-only', 'left-out-person-fell-silent'],
    ],
    slip: [['own-phone-rang'], ['left-without-thanks'], ['spoke-to-one-only']],
    quiet: [[], ['answered-own-phone', 'warned-of-a-call'], ['looked-at-time-or-phone']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
