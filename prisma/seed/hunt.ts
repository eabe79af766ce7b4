import type { ClosingReason, Status } from '@/domain/hunt/stages';
import { addDays, type CalendarDate } from '@/lib/calendar-date';
import { searchable } from '@/lib/search-words';
import { derivedColumns } from '@/server/application-row';
import { sortKeyOf } from '@/server/interview-store';
import { jobs } from './jobs';
import type { Random } from './random';
import { emptyRows, type Rows } from './rows';
import { at } from './scene';

const TIME_ZONE = 'Europe/London';
const OWN_STAGE = 'Trial shift';

const places: readonly { readonly status: Status; readonly share: number }[] = [
  { status: 'saved', share: 6 },
  { status: 'applied', share: 8 },
  { status: 'screening', share: 3 },
  { status: 'interviewing', share: 2 },
  { status: 'second-chance-asked', share: 1 },
  { status: 'offer', share: 1 },
  { status: 'accepted', share: 1 },
  { status: 'closed', share: 8 },
];
const reasons = [
  'rejected',
  'ghosted',
  'ghosted',
  'withdrawn',
  'expired',
  'position-closed',
] as const satisfies readonly ClosingReason[];
const towns = ['Leeds', 'Hull', 'Cork', 'Bristol', 'Remote', 'Zürich'] as const;
const sources = ['A friend', 'Indeed', 'LinkedIn', 'Their own site', 'Job centre'] as const;
const formats = ['in-person', 'video', 'phone'] as const;
const questions = ['Why this job?', 'Tell us about a day that went wrong.', 'What would you ask us?'];

/** Jobs that were only saved, applied for or closed: most of a hunt never comes to an interview. */
export function huntRows(candidateId: string, count: number, today: CalendarDate, random: Random): Rows {
  const rows = emptyRows();
  if (count === 0) return rows;
  const id = (kind: string, number: number) => `seed-${candidateId.slice(0, 8)}-hunt-${kind}-${String(number)}`;
  const stageId = id('stage', 0);
  const importId = id('import', 0);
  const importedAt = at(addDays(today, -30), 12);
  const counts = { imported: Math.ceil(count / 4), heldBack: 2 };
  rows.stage.push({ id: stageId, candidateId, status: 'interviewing', label: OWN_STAGE, position: 1 });
  rows.import.push({
    id: importId,
    candidateId,
    presetId: 'huntr',
    fileName: 'board.csv',
    counts,
    createdAt: importedAt,
  });
  for (let number = 0; number < count; number += 1) {
    addJob(rows, { candidateId, today, random, stageId, importId, id, number });
  }
  rows.person.push({
    id: id('referee', 0),
    candidateId,
    role: 'referee',
    name: 'Marta Silva',
    pseudonym: 'Old boss',
    jobTitle: 'Shift manager',
    phone: '+44 20 0000 0000',
    searchText: searchable('Marta Silva', 'Old boss', 'Shift manager'),
  });
  return rows;
}

interface JobScene {
  readonly candidateId: string;
  readonly today: CalendarDate;
  readonly random: Random;
  readonly stageId: string;
  readonly importId: string;
  readonly id: (kind: string, number: number) => string;
  readonly number: number;
}

function addJob(rows: Rows, scene: JobScene): void {
  const { candidateId, today, random, stageId, importId, id, number } = scene;
  const job = random.one(jobs);
  // Every column has something in it, however short the hunt is.
  const { status } = places[number] ?? random.weighted(places);
  const names = { employer: random.one(job.employers), jobTitle: job.title, location: random.one(towns) };
  const addedOn = addDays(today, -random.between(1, 70));
  const applicationId = id('job', number);
  const isOwn = status === 'interviewing' && random.chance(0.5);
  const place = {
    status,
    stageId: isOwn ? stageId : null,
    closingReason: status === 'closed' ? random.one(reasons) : null,
  };
  rows.application.push({
    id: applicationId,
    candidateId,
    ...names,
    ...derivedColumns(names),
    ...place,
    link: `https://jobs.example/${String(number)}`,
    source: random.one(sources),
    salary: random.chance(0.4) ? '32,000 to 36,000' : '',
    notes: random.chance(0.2) ? 'Ask about the shift pattern.' : '',
    appliedOn: status === 'saved' ? null : addedOn,
    deadline: status === 'saved' && random.chance(0.5) ? addDays(today, random.between(1, 20)) : null,
    position: number,
    importId: number % 4 === 0 ? importId : null,
    movedAt: at(addedOn, 12),
    createdAt: at(addedOn, 12),
    updatedAt: at(addedOn, 12),
    archivedAt: status === 'closed' && random.chance(0.2) ? at(today, 8) : null,
  });
  rows.stageChange.push({ id: `${applicationId}-began`, candidateId, applicationId, ...place, at: at(addedOn, 12) });
  if (status === 'interviewing') addPlannedRound(rows, scene, applicationId);
  if (status === 'saved' && random.chance(0.3)) {
    const dueOn = addDays(today, random.between(0, 10));
    rows.reminder.push({ id: `${applicationId}-reminder`, candidateId, applicationId, kind: 'apply', dueOn });
  }
}

function addPlannedRound(rows: Rows, { candidateId, today, random }: JobScene, applicationId: string): void {
  const interviewId = `${applicationId}-round`;
  const heldOn = addDays(today, random.between(1, 9));
  const loggedAt = at(today, 8);
  rows.interview.push({
    id: interviewId,
    candidateId,
    applicationId,
    heldOn,
    startsAt: '10:30',
    minutes: 45,
    timeZone: TIME_ZONE,
    format: random.one(formats),
    stage: 'first',
    place: 'Reception, second floor',
    sortKey: sortKeyOf(heldOn, loggedAt, interviewId),
    createdAt: loggedAt,
    updatedAt: loggedAt,
  });
  rows.interviewQuestion.push(
    ...questions.map((text, position) => ({
      id: `${interviewId}-question-${String(position)}`,
      candidateId,
      interviewId,
      text,
      isPrepared: true,
      position,
    })),
  );
}
