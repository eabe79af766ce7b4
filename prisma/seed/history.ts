import type { OutcomeKind } from '@/domain/hunt/contact';
import { interviewDetails } from '@/domain/reflection/interview-details';
import { drawPicture } from '@/knowledge/draw-picture';
import { QUESTIONNAIRE_VERSION } from '@/knowledge/questions';
import { addDays, addWorkingDays, type CalendarDate, compareDates } from '@/lib/calendar-date';
import { searchable } from '@/lib/search-words';
import { derivedColumns } from '@/server/application-row';
import { columnsOf, placeAfter } from '@/server/application-stage';
import { sortKeyOf } from '@/server/interview-store';
import { days } from './days';
import { writeLetter } from './follow-up';
import { addLetter } from './letter-rows';
import { type Job, jobs } from './jobs';
import type { Random } from './random';
import { type Meeting, reflect } from './reflect';
import { emptyRows, type Rows } from './rows';
import { at, type Scene } from './scene';

const LONGEST_HISTORY_DAYS = 1_000;
const TIME_ZONE = 'Europe/London';

/** Begins with "seed-", so that the seed can tell its rows from a person's; two candidates may both have one. */
export const seedId = (candidateId: string, what: string, number: number): string =>
  `seed-${candidateId.slice(0, 8)}-${what}-${String(number)}`;

/** The days of the interviews, newest first: a few close together, then weeks without one. */
export function interviewDays(count: number, today: CalendarDate, random: Random): readonly CalendarDate[] {
  let ago = 0;
  const daysAgo = Array.from(
    { length: count },
    (_, number) => (ago += number % 7 === 6 ? random.between(18, 50) : random.between(1, 6)),
  );
  const scale = Math.min(1, LONGEST_HISTORY_DAYS / Math.max(ago, 1));
  return daysAgo.map((inDays) => addDays(today, -Math.ceil(inDays * scale)));
}

/** Everything the app would hold of one interview today, made by the questionnaire, the engine and the composer themselves. */
export function interviewRows(
  number: number,
  heldOn: CalendarDate,
  today: CalendarDate,
  candidateId: string,
  random: Random,
): Rows {
  const rows = emptyRows();
  const meeting = planMeeting(number, heldOn, random);
  const answers = reflect(meeting, random);
  const outcome = meeting.leftAfter === undefined ? outcomeOf(heldOn, today, random) : undefined;
  const scene: Scene = {
    candidateId,
    interviewId: seedId(candidateId, 'interview', number),
    meeting,
    answers,
    outcome,
    today,
    random,
  };
  const stage = addApplication(rows, scene, number);
  addReflection(rows, scene, stage.applicationId);
  if (meeting.leftAfter === undefined) addFollowUp(rows, scene);
  return rows;
}

function planMeeting(number: number, heldOn: CalendarDate, random: Random): Meeting {
  const job = random.one(jobs);
  const isUnfinished = number === 1 || random.chance(0.06);
  return {
    job,
    day: random.weighted(days),
    employer: random.one(job.employers),
    heldOn,
    hearBackOn: random.chance(0.4) ? addWorkingDays(heldOn, random.between(3, 12)) : undefined,
    length: random.chance(0.6) ? 'full' : 'short',
    ...(isUnfinished && { leftAfter: random.between(3, 6) }),
  };
}

const outcomes: readonly { readonly kind: OutcomeKind | undefined; readonly share: number }[] = [
  { kind: 'rejected', share: 7 },
  { kind: 'no-answer', share: 5 },
  { kind: 'second-talk', share: 3 },
  { kind: 'offer', share: 1 },
  { kind: 'still-deciding', share: 1 },
  { kind: undefined, share: 2 },
];

function outcomeOf(heldOn: CalendarDate, today: CalendarDate, random: Random): Scene['outcome'] {
  const on = addWorkingDays(heldOn, random.between(4, 18));
  const { kind } = random.weighted(outcomes);
  return kind === undefined || compareDates(on, today) > 0 ? undefined : { kind, on };
}

function addApplication(
  rows: Rows,
  { candidateId, meeting, outcome }: Scene,
  number: number,
): { readonly applicationId: string } {
  const applicationId = seedId(candidateId, 'application', number);
  const loggedAt = at(meeting.heldOn, 17);
  const later = outcome === undefined ? undefined : placeAfter[outcome.kind];
  const movedAt = outcome === undefined ? loggedAt : at(outcome.on, 9);
  rows.application.push({
    id: applicationId,
    candidateId,
    employer: meeting.employer,
    jobTitle: meeting.job.title,
    ...columnsOf(later ?? { status: 'interviewing' }),
    ...derivedColumns({ employer: meeting.employer, jobTitle: meeting.job.title, location: '' }),
    position: -number,
    movedAt,
    createdAt: loggedAt,
    updatedAt: movedAt,
  });
  rows.stageChange.push({
    id: `${applicationId}-began`,
    candidateId,
    applicationId,
    status: 'interviewing',
    at: loggedAt,
  });
  if (later !== undefined) {
    const outcomeId = seedId(candidateId, 'outcome', number);
    rows.stageChange.push({
      id: `${applicationId}-moved`,
      candidateId,
      applicationId,
      ...columnsOf(later),
      outcomeId,
      at: movedAt,
    });
  }
  return { applicationId };
}

function addReflection(
  rows: Rows,
  { candidateId, interviewId, meeting, answers, outcome }: Scene,
  applicationId: string,
): void {
  const { heldOn, hearBackOn, format, stage, people } = interviewDetails(answers);
  const loggedAt = at(meeting.heldOn, 17);
  const day = heldOn ?? meeting.heldOn;
  const finishedAt = meeting.leftAfter === undefined ? at(meeting.heldOn, 18) : null;
  const reflectionId = `${interviewId}-reflection`;
  rows.interview.push({
    id: interviewId,
    candidateId,
    applicationId,
    heldOn: day,
    timeZone: TIME_ZONE,
    format: format ?? null,
    stage: stage ?? null,
    hearBackOn: hearBackOn ?? null,
    sortKey: sortKeyOf(day, loggedAt, interviewId),
    createdAt: loggedAt,
    updatedAt: loggedAt,
  });
  people.forEach(({ name = '', jobTitle = '', email = '' }, position) =>
    rows.person.push({
      id: `${interviewId}-person-${String(position)}`,
      candidateId,
      applicationId,
      interviewId,
      isFromAnswers: true,
      position,
      name,
      jobTitle,
      email,
      searchText: searchable(name, jobTitle),
    }),
  );
  rows.reflection.push({
    id: reflectionId,
    candidateId,
    interviewId,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    length: meeting.length,
    startedAt: loggedAt,
    finishedAt,
  });
  for (const [questionId, { chosen, fields }] of Object.entries(answers)) {
    rows.answer.push({
      candidateId,
      reflectionId,
      questionId,
      chosen: [...chosen],
      fields: { ...fields },
      updatedAt: loggedAt,
    });
  }
  if (outcome !== undefined) {
    const id = interviewId.replace('-interview-', '-outcome-');
    rows.outcome.push({
      id,
      candidateId,
      interviewId,
      kind: outcome.kind,
      happenedOn: outcome.on,
      createdAt: at(outcome.on, 9),
    });
  }
}

function addFollowUp(rows: Rows, scene: Scene): void {
  const { candidateId, interviewId, meeting, answers, outcome, today, random } = scene;
  const first = drawPicture({ answers, disagreements: [] });
  const aside = random.chance(0.1) ? first.doubts[0]?.doubt : undefined;
  const disagreements = aside === undefined ? [] : [aside];
  if (aside !== undefined) {
    rows.disagreement.push({ candidateId, interviewId, findingId: aside, createdAt: at(meeting.heldOn, 19) });
  }
  const before = aside === undefined ? first : drawPicture({ answers, disagreements });
  const diagnosis = outcome === undefined ? before : drawPicture({ answers, disagreements, outcome: outcome.kind });
  rows.diagnosis.push({
    id: `${interviewId}-picture`,
    candidateId,
    interviewId,
    engineVersion: diagnosis.engineVersion,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    verdict: diagnosis.verdict,
    approach: diagnosis.approach.chosen,
    snapshot: JSON.parse(JSON.stringify(diagnosis)) as object,
    createdAt: at(meeting.heldOn, 18),
    updatedAt: at(outcome?.on ?? meeting.heldOn, 18),
  });
  const writtenOn = addDays(meeting.heldOn, 1);
  if (compareDates(writtenOn, today) > 0 || !random.chance(0.75)) return;
  const written = writeLetter({ answers, diagnosis: before, facts: factsOf(meeting.job, random), today: writtenOn });
  if (written !== undefined) addLetter(rows, scene, written, writtenOn);
}

/** What the candidate picked from their facts for this letter. */
const factsOf = ({ facts }: Job, random: Random): readonly string[] => (random.chance(0.6) ? facts : facts.slice(0, 1));
