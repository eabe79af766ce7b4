import type { Brief, Situation } from '@/domain/follow-up/letter';
import { blanksIn } from '@/domain/follow-up/letter-text';
import { critique } from '@/domain/follow-up/critique-letter';
import { mailtoUrl } from '@/domain/follow-up/mailto';
import { requiredMoves } from '@/domain/follow-up/missing-moves';
import type { LetterContext, Remark, RequiredMove } from '@/domain/follow-up/remark';
import { type Stop, stopsIn } from '@/domain/follow-up/stops';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';

/** What the critic needs to know beside the words; plain data, so that the browser can ask again while somebody types. */
export interface ReviewContext {
  readonly situation: Situation;
  readonly approach: Brief['approach'];
  readonly interviewer: string;
  readonly company: string;
  /** Where the mail program is to send it, when an address is known. */
  readonly to: string;
  /** Facts that the candidate does not claim any more. */
  readonly retired: readonly string[];
}

export interface Review {
  readonly remarks: readonly Remark[];
  readonly mustHaves: readonly { readonly move: RequiredMove; readonly there: boolean }[];
  readonly words: number;
  readonly seconds: number;
  readonly blanks: readonly string[];
  /** What to look at before it leaves. */
  readonly stops: readonly Stop[];
  readonly mailto: string;
  /** The letter did not fit into the address and has to be pasted. */
  readonly isPasted: boolean;
}

/** A reader takes in about four words a second (240 a minute). */
const WORDS_A_SECOND = 4;

/** Reads the letter as it stands: on the server before it is shown, in the browser each time the typing pauses. */
export function review(text: string, subject: string, { situation, to, retired, ...brief }: ReviewContext): Review {
  const context: LetterContext = { situation, channel: 'email', brief };
  const { remarks, missing, words } = critique(text, context, letterRules, moveGuide, criticModel());
  const blanks = blanksIn(text);
  const { url, bodyLeftOut } = mailtoUrl({ to, subject, body: text });
  return {
    // Blanks have a list of their own.
    remarks: remarks.filter(({ start, end }) => !blanks.includes(text.slice(start, end))),
    mustHaves: requiredMoves(context, moveGuide).map((move) => ({ move, there: !missing.includes(move) })),
    words,
    seconds: Math.round(words / WORDS_A_SECOND),
    blanks,
    stops: stopsIn(text, { remarks, blanks, retired }),
    mailto: url,
    isPasted: bodyLeftOut,
  };
}
