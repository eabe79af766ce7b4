import { z } from 'zod';

/** SQLite says 0 and 1, Postgres says false and true and counts in bigint. */
export const flag = z.union([z.boolean(), z.coerce.number().transform((number) => number !== 0)]);

/** SQLite keeps an instant as text, Postgres gives a date. */
export const instant = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

export const optionalInstant = z.union([instant, z.null().transform(() => undefined)]);
