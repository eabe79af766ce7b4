import { z } from 'zod';

/** Replies that `once` keeps, so that the same form sent again is told the same. */
export const savedId = z.object({ id: z.string() });
export const savedNothing = z.object({});
