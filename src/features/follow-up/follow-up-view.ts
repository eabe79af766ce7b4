import 'server-only';
import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { type ContactPlay, contactPlays, type PlayState } from '@/domain/hunt/contact-plays';
import { contactsLeft, quietUntil } from '@/domain/hunt/quiet-until';
import { compareDates, dayInWords, type CalendarDate } from '@/lib/calendar-date';
import { today } from '@/server/clock';
import { listContacts, listOutcomes, type StoredContact } from '@/server/contact-store';
import { findInterview } from '@/server/interview-store';
import { findLetter, type StoredLetter } from '@/server/letter-store';
import { type Person, peopleOf } from '@/server/person-store';
import { currentCandidate } from '@/server/session';
import { channelInLine } from '@/knowledge/contact-words';
import { interviewTitle } from './interview-title';
import { contactKindText } from './sent-copy';

export interface ContactLine {
  readonly id: string;
  readonly text: string;
  readonly day: string;
}

export type StepId = 'draft' | 'sent' | 'quiet' | 'answer';

export interface FollowUpView {
  readonly interviewId: string;
  readonly title: string;
  readonly hasLetter: boolean;
  /** Where it stands; everything before it is done. */
  readonly step: StepId;
  /** In words; undefined once the quiet time is over. */
  readonly quietUntil: string | undefined;
  readonly contactsLeft: number;
  readonly contacts: readonly ContactLine[];
  /** The contact recorded last: the one that may have been a slip of the finger. */
  readonly lastRecorded: string | undefined;
  readonly formKey: string;
  readonly outcome: { readonly id: string; readonly kind: OutcomeKind } | undefined;
  readonly hasReplied: boolean;
  /** Other ways to the same employer that make sense now. */
  readonly plays: readonly ContactPlay[];
}

/** What the follow-up page shows; undefined is a 404, also for somebody else's interview. */
export const followUpPage = cache(async (interviewId: string): Promise<FollowUpView | undefined> => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const [interview, letter, contacts, outcomes] = await Promise.all([
    findInterview(candidateId, interviewId),
    findLetter(candidateId, interviewId),
    listContacts(candidateId, interviewId),
    listOutcomes(candidateId, interviewId),
  ]);
  if (interview === undefined) return undefined;
  const people = await peopleOf(candidateId, interview.application.id);
  const day = today(interview.timeZone);
  const sent = contacts.filter(({ direction }) => direction === 'out');
  const until = quietUntil(contacts, interview.hearBackOn);
  const isQuiet = until !== undefined && compareDates(day, until) < 0;
  const outcome = outcomes[0];
  const left = contactsLeft(contacts);
  const hasReplied = contacts.some(({ kind }) => kind === 'reply-to-a-no');
  return {
    interviewId,
    title: interviewTitle(interview.application),
    hasLetter: letter !== undefined && letter.approach !== 'none',
    step: stepOf(sent.length, isQuiet, outcome?.kind),
    quietUntil: isQuiet ? dayInWords(until, day) : undefined,
    contactsLeft: left,
    lastRecorded: contacts.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0]?.id,
    formKey: randomUUID(),
    contacts: contacts.map((contact) => lineOf(contact, day)),
    outcome: outcome && { id: outcome.id, kind: outcome.kind },
    hasReplied,
    plays: playsNow(people, letter, { interviewId, contactsLeft: left, outcome: outcome?.kind, hasReplied }),
  };
});

type Standing = Pick<PlayState, 'contactsLeft' | 'outcome' | 'hasReplied'> & { readonly interviewId: string };

function playsNow(
  people: readonly Person[],
  letter: StoredLetter | undefined,
  { interviewId, ...standing }: Standing,
): readonly ContactPlay[] {
  const met = people.filter((person) => person.interviewId === interviewId && person.role === 'interviewer');
  const state = {
    ...standing,
    doubts: letter?.brief.doubts ?? [],
    hasRecruiter: people.some(({ role }) => role === 'recruiter'),
    interviewers: met.length,
  };
  return contactPlays(state).map(({ play }) => play);
}

function stepOf(sent: number, isQuiet: boolean, outcome: OutcomeKind | undefined): StepId {
  if (outcome !== undefined && outcome !== 'still-deciding') return 'answer';
  if (sent === 0) return 'draft';
  return isQuiet ? 'quiet' : 'answer';
}

const lineOf = ({ id, kind, channel, happenedOn }: StoredContact, day: CalendarDate): ContactLine => ({
  id,
  text: `${contactKindText[kind]}, ${channelInLine[channel]}`,
  day: dayInWords(happenedOn, day),
});
