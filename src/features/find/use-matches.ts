'use client';

import { useEffect, useState } from 'react';
import { paths } from '@/lib/paths';
import { rankBySearch, searchable } from '@/lib/search-words';
import { asSearch, type Found, type Matches, NO_MATCHES, readMatches } from './find-view';

/** Long enough for the next letter of somebody who types, too short to be felt. */
const WAIT_MS = 150;
const PATIENCE_MS = 10_000;

export interface Asked {
  readonly matches: Matches;
  /** "looking": the answer is on its way. "away": it did not come. */
  readonly state: 'here' | 'looking' | 'away';
}

/** Asks the server what answers a search. Only the answer to the newest search counts, however late an older one comes. */
export function useMatches(search: string): Asked {
  const asked = searchable(search);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly matches: Matches | undefined }>();
  useEffect(() => {
    if (asked === '') return;
    const stop = new AbortController();
    const ask = async () => {
      const matches = await fetchMatches(asked, stop.signal);
      if (!stop.signal.aborted) setAnswer({ to: asked, matches });
    };
    const timer = window.setTimeout(() => void ask(), WAIT_MS);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);

  if (asked === '') return { matches: NO_MATCHES, state: 'here' };
  const matches = answer?.matches;
  if (answer?.to === asked)
    return matches === undefined ? { matches: NO_MATCHES, state: 'away' } : { matches, state: 'here' };
  return { matches: matches === undefined ? NO_MATCHES : stillTrue(matches, asked), state: 'looking' };
}

/** What an earlier search found stays until the answer comes, but nothing that the words typed since then rule out. */
function stillTrue({ jobs, interviews }: Matches, asked: string): Matches {
  const keep = (all: readonly Found[]) => all.filter((one) => rankBySearch([one], asked).length > 0);
  return { jobs: keep(jobs), jobsInAll: 0, interviews: keep(interviews) };
}

async function fetchMatches(search: string, stop: AbortSignal): Promise<Matches | undefined> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(paths.findResults(asSearch(search)), { signal });
    return response.ok ? readMatches(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
