import type { Wording } from '@/domain/follow-up/letter-part';

/** One true reason for this job; a plan or a problem of theirs that the candidate knows of can stand in (letters.md 4, move 6). */
export const why = [
  { text: '{why}' },
  { text: 'I know that {companyFact}, and I would like to help with that.', without: ['why'] },
  { text: 'I see that {companyFact}, and I would be glad to work on that.', without: ['why'] },
  { text: 'I understand that {companyFact}, and I would like to be of use there.', without: ['why'] },
  {
    text: 'I know that {companyFact}, and I would be glad to hear of openings then.',
    approaches: ['revive'],
    without: ['why'],
  },
  {
    text: 'I see that {companyFact}, and openings that come with it would interest me.',
    approaches: ['revive'],
    without: ['why'],
  },
  {
    text: 'I know that {companyFact}, and I would be glad to be considered then.',
    approaches: ['revive'],
    without: ['why'],
  },
] as const satisfies readonly Wording[];
