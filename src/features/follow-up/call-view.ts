import 'server-only';
import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import { nextCallWindow, reasonsNotToCall } from '@/domain/follow-up/call-advice';
import type { CallMove } from '@/domain/follow-up/call-part';
import { composeCall } from '@/domain/follow-up/call-script';
import type { CueCard } from '@/domain/follow-up/cue-card';
import type { Locale } from '@/domain/follow-up/letter';
import { countWords } from '@/domain/follow-up/sentences';
import { contactsLeft } from '@/domain/hunt/quiet-until';
import { type CalendarDate, dayInWords, hourAt, weekdayName } from '@/lib/calendar-date';
import { callParts } from '@/knowledge/call-parts';
import { letterParts } from '@/knowledge/letter-parts';
import { currentCandidate } from '@/server/session';
import { briefFrom, startingBrief } from './brief';
import { callLength, cardHint, cardTitle, voicemailLength, whenText, whyNotText, windowText } from './call-copy';
import { type Desk, findDesk } from './desk';
import { interviewTitle } from './interview-title';

export interface CardView {
  readonly move: CallMove;
  readonly title: string;
  /** One sentence a line, as it is said. */
  readonly lines: readonly string[];
  readonly hint: string | undefined;
  /** How long it takes, where that matters. */
  readonly length: string | undefined;
}

export interface CallPageView {
  readonly interviewId: string;
  readonly title: string;
  readonly formKey: string;
  readonly cards: readonly CardView[];
  readonly blanks: readonly string[];
  readonly length: string;
  readonly refused: string | undefined;
  readonly whyNot: readonly string[];
  readonly when: string;
  readonly isBudgetUsed: boolean;
}

/** What the phone kit shows; undefined is a 404, also for somebody else's interview. */
export const callPage = cache(async (interviewId: string, locale: Locale): Promise<CallPageView | undefined> => {
  const candidateId = await currentCandidate();
  const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
  if (desk === undefined) return undefined;
  const stored = desk.letter?.brief ?? startingBrief(desk, locale);
  const { when, callOn, whyNot } = adviceFor(desk, stored.locale);
  // "On Tuesday" has to be right on the day of the call, which is seldom today.
  const brief = { ...briefFrom(stored, desk), channel: 'phone' as const, writtenOn: callOn };
  const script = composeCall(brief, callParts, letterParts);
  return {
    interviewId,
    title: interviewTitle(desk.interview.application),
    formKey: randomUUID(),
    cards: script.cards.map((card) => cardView(card, script.voicemailSeconds)),
    blanks: [...new Set(script.cards.flatMap(({ blanks }) => blanks.map((blank) => blank.toLocaleLowerCase('en'))))],
    length: callLength(script.words),
    refused: script.refused,
    whyNot,
    when,
    isBudgetUsed: contactsLeft(desk.contacts) === 0,
  };
});

function cardView({ move, text }: CueCard, voicemailSeconds: number): CardView {
  return {
    move,
    title: cardTitle[move],
    lines: text.split(/(?<=[.?]) (?=\p{Lu}|\[)/u).reduce<readonly string[]>(unlessShortForm, []),
    hint: cardHint[move],
    length: move === 'voicemail' ? voicemailLength(countWords(text), voicemailSeconds) : undefined,
  };
}

/** "Hello Ms. | Okafor" is one line. */
const unlessShortForm = (lines: readonly string[], part: string): readonly string[] => {
  const before = lines.at(-1);
  return before !== undefined && /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St)\.$/u.test(before)
    ? [...lines.slice(0, -1), `${before} ${part}`]
    : [...lines, part];
};

function adviceFor(
  { contacts, outcomes, interview, now, today }: Desk,
  locale: Locale,
): Pick<CallPageView, 'whyNot' | 'when'> & { readonly callOn: CalendarDate } {
  const reasons = reasonsNotToCall({
    contacts,
    theirDate: interview.hearBackOn,
    outcome: outcomes[0]?.kind,
    locale,
    today,
  });
  const { on, half } = nextCallWindow(today, hourAt(now, interview.timeZone), reasons.includes('called-today'));
  return {
    whyNot: reasons.map((id) => whyNotText[id]),
    callOn: on,
    when: whenText(weekdayName(on), dayInWords(on, today), windowText[half]),
  };
}
