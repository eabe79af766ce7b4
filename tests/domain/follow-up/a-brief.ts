import type { Brief } from '@/domain/follow-up/letter';

/** A believable brief; each test changes what it is about. */
export function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    approach: 'amend',
    situation: 'blanked-answer',
    channel: 'email',
    locale: 'en-US',
    warmth: 'balanced',
    length: 'standard',
    candidateName: 'Rosa Lindqvist',
    role: 'Warehouse planner',
    company: 'Fernhill Depots',
    interviewer: 'Ms. Ada Okafor',
    heldOn: '2026-11-17',
    writtenOn: '2026-11-19',
    doubts: ['D1'],
    betterAnswers: [],
    whatWentWrong: 'I froze on the slotting question and she looked so bored, it was a disaster from start to end.',
    specificMoment: 'She said the returns corner fills up every Thursday.',
    evidence: [
      'Planned slotting for 3 halls at Brook Lane in 2025; picks an hour rose from 61 to 74',
      'Supervisor Jo Marsh will take a call',
    ],
    ask: 'short-call',
    alreadyThanked: false,
    mustNotClaim: [],
    ...change,
  };
}

/** The same brief with some fields left open. */
export function without(brief: Brief, ...fields: readonly (keyof Brief)[]): Brief {
  return Object.fromEntries(
    Object.entries(brief).filter(([field]) => !fields.includes(field as keyof Brief)),
  ) as unknown as Brief;
}
