import 'server-only';
import { cache } from 'react';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { timeZoneOr, today } from '@/server/clock';
import { type BankedEvidence, listBank } from '@/server/evidence-store';
import { currentCandidate } from '@/server/session';
import { usedIn } from './evidence-copy';

export interface FactView {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly proof: string;
  readonly isRetired: boolean;
  readonly uses: readonly {
    readonly key: string;
    readonly href: string;
    readonly text: string;
    readonly day: string;
  }[];
}

/** All facts, newest first. A page and its title share one look. */
export const findBank = cache(async (): Promise<readonly FactView[]> => {
  const candidateId = await currentCandidate();
  return candidateId === undefined ? [] : (await listBank(candidateId)).map(factView);
});

/** Undefined is a 404, also for somebody else's fact. */
export const findFact = async (id: string): Promise<FactView | undefined> =>
  (await findBank()).find((fact) => fact.id === id);

function factView({ usedIn: uses, retiredAt, ...fact }: BankedEvidence): FactView {
  return {
    ...fact,
    isRetired: retiredAt !== undefined,
    uses: uses.map(({ interviewId, employer, jobTitle, at }) => ({
      key: interviewId,
      href: paths.letter(interviewId),
      text: usedIn(employer, jobTitle),
      day: dayInWords(dayAt(at, timeZoneOr(undefined)), today()),
    })),
  };
}
