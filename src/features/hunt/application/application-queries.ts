import 'server-only';
import { cache } from 'react';
import { columnsFor } from '@/domain/hunt/columns';
import { type RoundStanding, standingOf, ROUND_RESULTS } from '@/domain/hunt/round';
import { statusText } from '@/knowledge/hunt-stages';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { timeZoneOr, today } from '@/server/clock';
import { stageHistoryOf } from '@/server/application-history';
import { type Round, roundsOf } from '@/server/application-rounds';
import type { Application } from '@/server/application-row';
import { findApplication, type SimilarApplication, similarApplications } from '@/server/application-store';
import { peopleOf } from '@/server/person-store';
import { currentCandidate } from '@/server/session';
import { listStages } from '@/server/stage-store';
import { type CardView, cardView, nameOf } from '@/features/hunt/board/card-view';
import { type PersonLine, personLines, wantsPseudonyms } from '@/features/hunt/people/people-queries';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { type DoneView, doneView } from '@/features/hunt/undo/undo-queries';
import { didNotAnswerText, entryText, knownText } from './copy';

export interface RoundLine {
  readonly id: string;
  readonly href: string;
  readonly standing: RoundStanding;
  readonly day: string | undefined;
  readonly format: string | undefined;
  readonly hasPicture: boolean;
}

export interface ApplicationPage {
  readonly application: Application;
  readonly card: CardView;
  readonly name: string;
  readonly history: readonly string[];
  readonly rounds: readonly RoundLine[];
  readonly people: readonly PersonLine[];
  readonly others: readonly { readonly id: string; readonly text: string }[];
  /** A warning that never blocks: the same employer is there already, or did not answer last time. */
  readonly known: string | undefined;
  readonly places: readonly { readonly id: string; readonly title: string }[];
  readonly done: DoneView | undefined;
}

/** One job with everything that hangs on it; undefined is a 404, also for somebody else's. */
export const applicationPage = cache(async (id: string, undoId?: string): Promise<ApplicationPage | undefined> => {
  const candidateId = await currentCandidate();
  const application = candidateId === undefined ? undefined : await findApplication(candidateId, id);
  if (candidateId === undefined || application === undefined) return undefined;
  const stages = await listStages(candidateId, true);
  const labels = new Map(stages.map((stage) => [stage.id, stage.label] as const));
  const [rounds, history, people, withPseudonyms, similar, done, own] = await Promise.all([
    roundsOf(candidateId, [id]),
    stageHistoryOf(candidateId, [id]),
    peopleOf(candidateId, id),
    wantsPseudonyms(candidateId),
    similarApplications(candidateId, application.employer, id),
    doneView(undoId, labels, undefined),
    listStages(candidateId),
  ]);
  const [day, timeZone] = [today(), timeZoneOr(undefined)];
  const ofJob = rounds.get(id) ?? [];
  return {
    application,
    name: nameOf(application),
    card: cardView(application, ofJob, { today: day, timeZone, labels }),
    history: (history.get(id) ?? [])
      .map(({ at, place }) => entryText(placeText(place, labels), dayInWords(dayAt(at, timeZone), day)))
      .toReversed(),
    rounds: ofJob.map((round) => roundLine(round, id)),
    people: personLines(people, withPseudonyms),
    others: similar.map((other) => ({ id: other.id, text: `${nameOf(other)} (${placeText(other.place, labels)})` })),
    known: knownLine(similar, labels, timeZone),
    places: columnsFor(own).map((column) => ({
      id: column.id,
      title: column.label ?? statusText[column.place.status],
    })),
    done,
  };
});

function roundLine(round: Round, applicationId: string): RoundLine {
  const day = today(round.timeZone);
  const result = ROUND_RESULTS.find((known) => known === round.result);
  return {
    id: round.id,
    href: round.reflection === undefined ? paths.round(applicationId, round.id) : paths.interview(round.id),
    standing: standingOf({ result, heldOn: round.heldOn }, day),
    day: round.heldOn && dayInWords(round.heldOn, day),
    format: round.format,
    hasPicture: round.diagnosis !== undefined,
  };
}

/** What to know about an employer that was there before. Silence last time weighs more than another open job. */
function knownLine(similar: readonly SimilarApplication[], labels: StageLabels, timeZone: string): string | undefined {
  const silent = similar.find(({ place }) => place.closingReason === 'ghosted');
  if (silent !== undefined) {
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone });
    return didNotAnswerText(month.format(silent.movedAt));
  }
  const open = similar.find(({ place }) => place.status !== 'closed');
  if (open === undefined) return undefined;
  return knownText(placeText(open.place, labels), dayInWords(dayAt(open.movedAt, timeZone), today()));
}

export interface NewJobPage {
  readonly places: readonly { readonly value: string; readonly text: string }[];
  readonly place: string;
}

export async function newJobPage(status: string | undefined): Promise<NewJobPage> {
  const candidateId = await currentCandidate();
  const stages = candidateId === undefined ? [] : await listStages(candidateId);
  const places = columnsFor(stages).map(({ id, label, place }) => ({
    value: id,
    text: label ?? statusText[place.status],
  }));
  return { places, place: places.find(({ value }) => value === status)?.value ?? 'saved' };
}
