import type { OutcomeKind } from './contact';

export const CONTACT_PLAYS = ['referee', 'recruiter', 'panel-lead', 'linkedin'] as const;
export type ContactPlay = (typeof CONTACT_PLAYS)[number];

export interface PlayState {
  /** The doubts that the letter answers, the strongest first. */
  readonly doubts: readonly string[];
  readonly hasRecruiter: boolean;
  readonly interviewers: number;
  /** How many contacts that nobody asked for are left, 0 to 2. */
  readonly contactsLeft: number;
  readonly outcome: OutcomeKind | undefined;
  /** After the reply to a no, nothing more is sent. */
  readonly hasReplied: boolean;
}

export interface SuggestedPlay {
  readonly play: ContactPlay;
  /** Whether it is one of the two contacts, and not one beside them. */
  readonly usesContact: boolean;
}

/** Whether somebody stays, whether others could work with them, whether what they said is so: others can answer that better. */
const BETTER_SAID_BY_OTHERS = ['D3', 'D5', 'D9'];

/**
 * Decides which other ways to the same employer make sense now. A referee where the doubt is one that another person answers better,
 * a recruiter or the head of a panel where there is one, each only while it is undecided and, where it is a contact, while one is
 * left; LinkedIn only after a no. Nothing after an offer, a second talk, or the reply to a no. Source: evidence.md 4.5, 4.6; peers.md 19.
 */
export function contactPlays(state: PlayState): readonly SuggestedPlay[] {
  const { doubts, hasRecruiter, interviewers, contactsLeft, outcome, hasReplied } = state;
  if (hasReplied) return [];
  if (outcome === 'rejected') return [{ play: 'linkedin', usesContact: false }];
  if (outcome !== undefined && outcome !== 'still-deciding') return [];
  const mayWrite = contactsLeft > 0;
  return [
    ...(doubts.some((doubt) => BETTER_SAID_BY_OTHERS.includes(doubt))
      ? [{ play: 'referee' as const, usesContact: false }]
      : []),
    ...(hasRecruiter && mayWrite ? [{ play: 'recruiter' as const, usesContact: true }] : []),
    ...(interviewers > 1 && mayWrite ? [{ play: 'panel-lead' as const, usesContact: true }] : []),
  ];
}
