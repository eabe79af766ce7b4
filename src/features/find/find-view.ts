import * as z from 'zod/mini';

/** One line of what was found: where it leads, what it is called, and a word that tells it from its neighbours. */
const found = z.object({
  href: z.string().check(z.regex(/^\/(?!\/)/)),
  text: z.string(),
  hint: z.string(),
});
export type Found = z.infer<typeof found>;

/** What of the candidate's own answers a search. `zod/mini`: a browser fetches this with the palette. */
export const matchesSchema = z.object({
  jobs: z.readonly(z.array(found)),
  /** How many jobs there are, of which the first are listed. */
  jobsInAll: z.number(),
  interviews: z.readonly(z.array(found)),
});
export type Matches = z.infer<typeof matchesSchema>;

export const NO_MATCHES: Matches = { jobs: [], jobsInAll: 0, interviews: [] };

/** A search as an address carries it, and the other way round. */
export const asSearch = (search: string): string => `?${new URLSearchParams({ q: search }).toString()}`;

const LONGEST_SEARCH = 100;
const searchSchema = z.catch(z.string(), '');

/** Anything that is not a search is an empty one. */
export const readSearch = (given: unknown): string => searchSchema.parse(given).trim().slice(0, LONGEST_SEARCH);
