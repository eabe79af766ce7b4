import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const lateOrDisorganised = {
  id: 'late-or-disorganised',
  family: 'logistics',
  kind: 'competence',
  title: 'The practical side went wrong',
  thought: 'Is this how it always goes?',
  severity: 30,
  repair: 65,
  approach: 'own',
  doubts: { D8: 1 },
  signs: {
    'noise-or-visitor': { weight: 1 },
    'late-without-word': { weight: 3, decisive: true },
    'late-but-called': { weight: 1 },
    'wrong-name': { weight: 1 },
    'papers-missing': { weight: 2 },
    'wrong-place-or-link': { weight: 1 },
    'flustered-throughout': { weight: 1 },
    'moved-it-same-day': { weight: 2 },
    'curt-at-the-start': { weight: 1 },
    'slot-cut-by-lateness': { weight: 3, decisive: true },
  },
  against: { 'took-slip-lightly': 2, 'line-broke': 1, 'bad-news-that-day': 1, 'they-were-late-or-on-phone': 1 },
  confusions: [
    { with: 'ill-tired-crisis-day', ask: 'Did something happen that day that anyone would accept?' },
    { with: 'tech-failure', ask: 'Was it the line, or the plan?' },
  ],
  repairs: {
    inTheLetter:
      'Own it in 1 line, without the story of the traffic: “I was late and it cost you time; that is my responsibility.” Then 1 proof that you are reliable, sent on time.',
    neverSay: ['traffic, trains or weather', 'a second apology', 'a wrong name again'],
    letGo: 'Having been late after you told them. It counts for little.',
  },
  drill: 'Be nearby 30 minutes early, with their number saved and their names on a card.',
  sources: ['S07', 'S08', 'S09', 'S10', 'C09'],
  examples: {
    raised: [
      ['late-without-word'],
      ['slot-cut-by-lateness'],
      ['papers-missing', 'curt-at-the-start'],
      ['wrong-place-or-link', 'papers-missing', 'flustered-throughout'],
    ],
    slip: [['late-but-called'], ['wrong-name']],
    quiet: [[], ['asked-can-you-hear'], ['wrong-place-or-link', 'they-were-late-or-on-phone']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
