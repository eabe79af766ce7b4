import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { type PersonRole, shownName } from '@/domain/hunt/round';
import { findPerson, listPeople, type Person } from '@/server/person-store';
import { findPreference } from '@/server/preference-store';
import { currentCandidate } from '@/server/session';
import { type DoneView, doneView } from '@/features/hunt/undo/undo-queries';
import { nameOf } from '@/features/hunt/board/card-view';
import { roleAndNumber, roleText } from './copy';

export const PRIVACY = 'privacy';
const privacySchema = z.object({ pseudonyms: z.boolean().default(false) });

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly jobTitle: string;
  readonly job: string;
  readonly applicationId: string | undefined;
}

/** Whoever was met in two interviews of one job, and is only a name in the second, stands in the list once. */
function isFirstOf(person: Person, at: number, people: readonly Person[]): boolean {
  const { name, applicationId, isFromAnswers, phone, notes, pseudonym } = person;
  if (!isFromAnswers || `${phone}${notes}${pseudonym}` !== '') return true;
  return at === people.findIndex((other) => other.name === name && other.applicationId === applicationId);
}

/** People as the candidate wants them shown: by name, or by the name to show instead. */
export function personLines(people: readonly Person[], withPseudonyms: boolean): readonly PersonLine[] {
  const counts = new Map<PersonRole, number>();
  return people.filter(isFirstOf).map((person) => {
    const number = (counts.get(person.role) ?? 0) + 1;
    counts.set(person.role, number);
    return {
      id: person.id,
      name: shownName(person, withPseudonyms, roleAndNumber(person.role, number)) || roleAndNumber(person.role, number),
      role: roleText[person.role],
      jobTitle: person.jobTitle,
      job: person.application === undefined ? '' : nameOf(person.application),
      applicationId: person.applicationId,
    };
  });
}

export const wantsPseudonyms = async (candidateId: string): Promise<boolean> =>
  (await findPreference(candidateId, PRIVACY, privacySchema)).pseudonyms;

export interface PeoplePage {
  readonly search: string;
  readonly lines: readonly PersonLine[];
  readonly withPseudonyms: boolean;
  /** What was just removed. */
  readonly done: DoneView | undefined;
}

export async function peoplePage(search: string, undoId?: string): Promise<PeoplePage> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return { search, lines: [], withPseudonyms: false, done: undefined };
  const withPseudonyms = await wantsPseudonyms(candidateId);
  const [people, done] = await Promise.all([listPeople(candidateId, search), doneView(undoId, new Map(), undefined)]);
  return { search, withPseudonyms, lines: personLines(people, withPseudonyms), done };
}

export interface PersonPage {
  readonly person: Person;
  /** As the candidate wants people shown. */
  readonly shown: string;
}

/** Somebody with all that was noted; undefined is a 404, also for somebody else's person. */
export const personPage = cache(async (personId: string): Promise<PersonPage | undefined> => {
  const candidateId = await currentCandidate();
  const person = candidateId === undefined ? undefined : await findPerson(candidateId, personId);
  if (candidateId === undefined || person === undefined) return undefined;
  const { role } = person;
  return { person, shown: shownName(person, await wantsPseudonyms(candidateId), roleText[role]) || roleText[role] };
});
