import 'server-only';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import { interviewDetails, type InterviewDetails } from '@/domain/reflection/interview-details';
import type { CalendarDate } from '@/lib/calendar-date';
import { drawPicture } from '@/knowledge/draw-picture';
import { now, today } from '@/server/clock';
import { listContacts, type StoredContact, type StoredOutcome } from '@/server/contact-store';
import { type Evidence, listEvidence, listRetired } from '@/server/evidence-store';
import { findInterview } from '@/server/interview-store';
import type { Interview } from '@/server/interview-row';
import type { StoredBrief } from '@/server/letter-row';
import {
  findLetter,
  findNewestBrief,
  type LetterVersion,
  listLetterVersions,
  type StoredLetter,
} from '@/server/letter-store';
import { findTold, type Told } from '@/server/redraw-diagnosis';

/** Everything that lies at hand when somebody writes: what was told, what the picture says, what was written and sent. */
export interface Desk {
  readonly candidateId: string;
  readonly interview: Interview;
  readonly told: Told;
  readonly details: InterviewDetails;
  readonly diagnosis: Diagnosis;
  readonly letter: StoredLetter | undefined;
  /** Newest first. */
  readonly versions: readonly LetterVersion[];
  readonly evidence: readonly Evidence[];
  /** Facts that are not claimed any more. */
  readonly retired: readonly string[];
  readonly contacts: readonly StoredContact[];
  readonly outcomes: readonly StoredOutcome[];
  /** What they wrote in their newest brief, for this or another interview. */
  readonly newestBrief: StoredBrief | undefined;
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Undefined is a 404: there is no such interview, or it is somebody else's. */
export async function findDesk(candidateId: string, interviewId: string): Promise<Desk | undefined> {
  const [interview, told] = await Promise.all([
    findInterview(candidateId, interviewId),
    findTold(candidateId, interviewId),
  ]);
  if (interview === undefined || told === undefined) return undefined;
  const [letter, evidence, retired, contacts, newestBrief] = await Promise.all([
    findLetter(candidateId, interviewId),
    listEvidence(candidateId),
    listRetired(candidateId),
    listContacts(candidateId, interviewId),
    findNewestBrief(candidateId),
  ]);
  return {
    candidateId,
    interview,
    told,
    details: interviewDetails(told.answers),
    diagnosis: drawPicture(told),
    letter,
    versions: letter === undefined ? [] : await listLetterVersions(candidateId, letter.id),
    evidence,
    retired,
    contacts,
    outcomes: told.outcomes,
    newestBrief,
    now: now(),
    today: today(interview.timeZone),
  };
}
