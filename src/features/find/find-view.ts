/** One line of what was found: where it leads, what it is called, and a word that tells it from its neighbours. */
export interface Found {
  readonly href: string;
  readonly text: string;
  readonly hint: string;
}

/** What of the candidate's own answers a search. */
export interface Matches {
  readonly jobs: readonly Found[];
  /** How many jobs there are, of which the first are listed. */
  readonly jobsInAll: number;
  readonly interviews: readonly Found[];
}

export const NO_MATCHES: Matches = { jobs: [], jobsInAll: 0, interviews: [] };

/** A search as an address carries it. */
export const asSearch = (search: string): string => `?${new URLSearchParams({ q: search }).toString()}`;

/** Reads an answer of the server. By hand: a library for it would be many times the palette's own script. */
export function readMatches(given: unknown): Matches | undefined {
  if (!isRecord(given)) return undefined;
  const { jobs, jobsInAll, interviews } = given;
  if (!isFoundList(jobs) || !isFoundList(interviews) || typeof jobsInAll !== 'number') return undefined;
  return { jobs, jobsInAll, interviews };
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

const isFoundList = (given: unknown): given is readonly Found[] => Array.isArray(given) && given.every(isFound);

/** An address of this app only. */
const isFound = (given: unknown): given is Found =>
  isRecord(given) &&
  typeof given.text === 'string' &&
  typeof given.hint === 'string' &&
  typeof given.href === 'string' &&
  /^\/(?!\/)/.test(given.href);
