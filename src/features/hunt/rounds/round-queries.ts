import 'server-only';
import { cache } from 'react';
import { type RoundStanding, standingOf } from '@/domain/hunt/round';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import { doubts } from '@/knowledge/doubts';
import { dayInWords } from '@/lib/calendar-date';
import { drawPicture } from '@/knowledge/draw-picture';
import { timeZoneOr, today } from '@/server/clock';
import { peopleOf } from '@/server/person-store';
import { type InterviewQuestion, listQuestions } from '@/server/question-store';
import { findTold } from '@/server/redraw-diagnosis';
import { findRound, type RoundDetails } from '@/server/round-store';
import { roundsOf } from '@/server/application-rounds';
import { currentCandidate } from '@/server/session';
import { nameOf } from '@/features/hunt/board/card-view';
import { type PersonLine, personLines, wantsPseudonyms } from '@/features/hunt/people/people-queries';
import { findApplication } from '@/server/application-store';

export interface RoundPage {
  readonly round: RoundDetails;
  readonly jobName: string;
  readonly standing: RoundStanding;
  readonly day: string | undefined;
  readonly zones: readonly string[];
  readonly questions: readonly InterviewQuestion[];
  readonly people: readonly PersonLine[];
  /** The doubts that an earlier interview at this job may have left: what to be ready for. */
  readonly earlierDoubts: readonly string[];
}

/** The time zones that this machine knows, the candidate's own among them. */
const knownZones = (own: string): readonly string[] => [
  ...new Set([own, ...Intl.supportedValuesOf('timeZone'), 'UTC']),
];

/** One interview of a job as it was planned; undefined is a 404, also for somebody else's. */
export const roundPage = cache(async (applicationId: string, id: string): Promise<RoundPage | undefined> => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const round = await findRound(candidateId, id);
  if (round?.applicationId !== applicationId) return undefined;
  const [questions, people, withPseudonyms] = await Promise.all([
    listQuestions(candidateId, id),
    peopleOf(candidateId, applicationId),
    wantsPseudonyms(candidateId),
  ]);
  const day = today(round.timeZone);
  return {
    round,
    questions,
    jobName: nameOf(round.application),
    standing: standingOf(round, day),
    day: round.heldOn && dayInWords(round.heldOn, day),
    zones: knownZones(round.timeZone),
    people: personLines(
      people.filter(({ interviewId }) => interviewId === id || interviewId === undefined),
      withPseudonyms,
    ),
    earlierDoubts: await doubtsBefore(candidateId, round),
  };
});

/** Read off the picture of the newest other interview of this job that has one. */
async function doubtsBefore(candidateId: string, { id, applicationId }: RoundDetails): Promise<readonly string[]> {
  const rounds = (await roundsOf(candidateId, [applicationId])).get(applicationId) ?? [];
  const earlier = rounds.find((round) => round.id !== id && round.diagnosis !== undefined);
  const told = earlier && (await findTold(candidateId, earlier.id));
  return told === undefined ? [] : raisedDoubts(drawPicture(told));
}

function raisedDoubts({ doubts: found }: Diagnosis): readonly string[] {
  const ids = new Set(found.filter(({ status }) => status === 'raised').map(({ doubt }) => doubt));
  return doubts.filter(({ id }) => ids.has(id)).map(({ title }) => title);
}

export interface NewRoundPage {
  readonly jobName: string;
  readonly zones: readonly string[];
  readonly zone: string;
}

export const newRoundPage = cache(async (applicationId: string): Promise<NewRoundPage | undefined> => {
  const candidateId = await currentCandidate();
  const job = candidateId === undefined ? undefined : await findApplication(candidateId, applicationId);
  if (job === undefined) return undefined;
  const zone = timeZoneOr(undefined);
  return { jobName: nameOf(job), zone, zones: knownZones(zone) };
});

/** Where an interview stands that nobody has told about yet; undefined when it is not the candidate's, or was told about. */
export async function plannedRound(interviewId: string): Promise<RoundDetails | undefined> {
  const candidateId = await currentCandidate();
  const round = candidateId === undefined ? undefined : await findRound(candidateId, interviewId);
  return round?.reflection === undefined ? round : undefined;
}
