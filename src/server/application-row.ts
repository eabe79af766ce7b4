import 'server-only';
import { z } from 'zod';
import { employerKey } from '@/domain/hunt/import/application-key';
import { searchable } from '@/lib/search-words';
import { placeColumns } from './application-stage';
import { optionalDay } from './interview-row';

const optionalDate = z.union([z.date(), z.null().transform(() => undefined)]);

/** What a candidate may write about a job. */
const written = {
  employer: z.string(),
  jobTitle: z.string(),
  location: z.string(),
  link: z.string(),
  source: z.string(),
  salary: z.string(),
  notes: z.string(),
};

export const applicationRow = z
  .object({
    ...written,
    id: z.string(),
    appliedOn: optionalDay,
    deadline: optionalDay,
    parkedUntil: optionalDay,
    isReminded: z.boolean(),
    movedAt: z.date(),
    keptAt: optionalDate,
    archivedAt: optionalDate,
    importId: z.string().nullable(),
    version: z.number(),
    createdAt: z.date(),
    updatedAt: z.date(),
  })
  .and(placeColumns.transform((place) => ({ place })));

export type Application = z.infer<typeof applicationRow>;

export type ApplicationFields = Pick<
  Application,
  keyof typeof written | 'appliedOn' | 'deadline' | 'parkedUntil' | 'isReminded'
>;

/** The columns that are derived from what was written. */
export const derivedColumns = ({
  employer,
  jobTitle,
  location,
}: Pick<ApplicationFields, 'employer' | 'jobTitle' | 'location'>) => ({
  searchText: searchable(employer, jobTitle, location),
  employerKey: employerKey(employer),
});

export const fieldColumns = ({ appliedOn, deadline, parkedUntil, ...fields }: ApplicationFields) => ({
  ...fields,
  appliedOn: appliedOn ?? null,
  deadline: deadline ?? null,
  parkedUntil: parkedUntil ?? null,
  ...derivedColumns(fields),
});
