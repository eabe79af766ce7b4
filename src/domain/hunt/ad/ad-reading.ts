import type { DayContext } from './ad-day';
import type { AdDraft } from './ad-draft';
import type { AdWords } from './ad-words';

/** What every reader of an ad shares: its words, how days are meant, and what was found so far. */
export interface AdReading {
  readonly words: AdWords;
  readonly days: DayContext;
  readonly draft: AdDraft;
}
