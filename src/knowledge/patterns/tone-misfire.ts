import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const toneMisfire = {
  id: 'tone-misfire',
  family: 'rapport',
  kind: 'mixed',
  title: 'Something you said struck the wrong tone',
  thought: 'What would a customer or a colleague hear?',
  severity: 40,
  repair: 45,
  approach: 'own',
  variants: [
    { whenever: ['offensive-remark'], severity: 80, repair: 10 },
    { whenever: ['flirted-or-commented-on-looks'], severity: 80, repair: 10 },
    { whenever: ['swore'], severity: 45, repair: 45 },
    { whenever: ['joke-fell-flat'], severity: 15, repair: 60 },
  ],
  doubts: { D5: 0.6, D6: 0.4 },
  signs: {
    'joke-fell-flat': { weight: 1 },
    'too-familiar': { weight: 2 },
    swore: { weight: 3, decisive: true },
    'offensive-remark': { weight: 3, decisive: true },
    'flirted-or-commented-on-looks': { weight: 3, decisive: true },
    'nobody-laughed': { weight: 1 },
    'winced-after-remark': { weight: 3 },
    'ended-early': { weight: 1 },
    'ended-abruptly': { weight: 1 },
  },
  against: { 'took-slip-lightly': 2, 'same-tone-as-theirs': 3, 'rapport-felt-good': 2, smiled: 1 },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Was it 1 flat joke, or did they grow formal after it?' },
    { with: 'came-across-arrogant', ask: 'Was it the way you joked, or the way you spoke of yourself?' },
    { with: 'badmouthed-past-employer', ask: 'Was the remark about people in general, or about a former employer?' },
  ],
  repairs: {
    inTheLetter:
      'A flat joke: nothing. Swearing: own it in 1 line. A remark that can hurt: a short apology without conditions to those who were there, and no request in that letter.',
    neverSay: ['“if anyone was offended”', 'that it was only a joke', 'the joke or the remark again'],
    letGo: 'A joke that nobody laughed at. Few people remember it.',
  },
  drill: 'Keep humour to yourself and to the process, and stay 1 notch more formal than they are.',
  sources: ['C01', 'C09', 'S01', 'S09', 'S10', 'R16', 'R22'],
  examples: {
    raised: [
      ['swore'],
      ['offensive-remark', 'winced-after-remark'],
      ['flirted-or-commented-on-looks', 'ended-abruptly'],
      ['joke-fell-flat', 'winced-after-remark'],
    ],
    slip: [['joke-fell-flat'], ['too-familiar'], ['winced-after-remark']],
    quiet: [[], ['swore', 'same-tone-as-theirs'], ['laughed-at-odd-moment'], ['joke-fell-flat', 'rapport-felt-good']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
