import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ImportedApplication } from '@/domain/hunt/import/imported-application';
import type { Place } from '@/domain/hunt/place';
import type { CalendarDate } from '@/lib/calendar-date';
import { searchable } from '@/lib/search-words';
import { derivedColumns } from './application-row';
import { columnsOf } from './application-stage';
import type { Transaction } from './database';

interface RowsToWrite {
  readonly candidateId: string;
  readonly importId: string;
  readonly rows: readonly ImportedApplication[];
  readonly at: Date;
}

/** Below every card of every column, so that an import does not push aside what was put in order by hand. */
async function bottomOf(transaction: Transaction, candidateId: string): Promise<number> {
  const { _max } = await transaction.application.aggregate({ where: { candidateId }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}

/** A day has no hour; noon is the same day nearly everywhere. */
const noonOf = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);

const placeOf = ({ status, closingReason }: ImportedApplication): Place => ({
  status,
  ...(closingReason === undefined ? {} : { closingReason }),
});

/** Since when it stands there, as far as the table says. */
function sinceOf({ status, appliedOn, savedOn }: ImportedApplication, at: Date): Date {
  const day = status === 'applied' ? appliedOn : status === 'saved' ? savedOn : undefined;
  return day === undefined ? at : noonOf(day);
}

/** Writes each row as a job, with the stage it begins in and the person it names. */
export async function writeRows(
  transaction: Transaction,
  { candidateId, importId, rows, at }: RowsToWrite,
): Promise<void> {
  const from = await bottomOf(transaction, candidateId);
  const withIds = rows.map((row, place) => ({ row, id: randomUUID(), position: from + place }));
  await transaction.application.createMany({
    data: withIds.map(({ row, id, position }) => ({
      id,
      candidateId,
      importId,
      position,
      employer: row.employer,
      jobTitle: row.jobTitle,
      location: row.location,
      link: row.link ?? '',
      source: row.source,
      salary: row.salary,
      notes: row.notes,
      appliedOn: row.appliedOn ?? null,
      deadline: row.deadline ?? null,
      ...columnsOf(placeOf(row)),
      ...derivedColumns(row),
      movedAt: sinceOf(row, at),
      createdAt: row.savedOn === undefined ? at : noonOf(row.savedOn),
      archivedAt: row.archived ? at : null,
    })),
  });
  await transaction.stageChange.createMany({
    data: withIds.map(({ row, id }) => ({
      id: randomUUID(),
      candidateId,
      applicationId: id,
      at: sinceOf(row, at),
      ...columnsOf(placeOf(row)),
    })),
  });
  await transaction.person.createMany({
    data: withIds.flatMap(({ row: { person }, id }) =>
      person === undefined
        ? []
        : [
            {
              id: randomUUID(),
              candidateId,
              applicationId: id,
              role: 'recruiter',
              createdAt: at,
              name: person.name,
              email: person.email,
              searchText: searchable(person.name),
            },
          ],
    ),
  });
}
