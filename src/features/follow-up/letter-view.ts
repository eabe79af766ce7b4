import 'server-only';
import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import type { ApproachId, DoubtId } from '@/domain/diagnosis/pattern';
import { composeLetter, waysToSay } from '@/domain/follow-up/compose-letter';
import type { Block, Brief, Locale, Move } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { timingAdvice } from '@/domain/follow-up/timing-advice';
import { contactsLeft } from '@/domain/hunt/quiet-until';
import { dayAt, dayInWords, hourAt } from '@/lib/calendar-date';
import { remember } from '@/lib/remember';
import { approaches } from '@/knowledge/approaches';
import { doubts } from '@/knowledge/doubts';
import { letterParts } from '@/knowledge/letter-parts';
import type { LetterVersion, StoredLetter } from '@/server/letter-store';
import { currentCandidate } from '@/server/session';
import { briefFrom, startingBrief } from './brief';
import { type BriefView, briefView } from './brief-view';
import { clockText } from './clock-text';
import { cameFrom, moveText, timingText, versionText, words } from './copy';
import { type Desk, findDesk } from './desk';
import { interviewTitle } from './interview-title';
import { contextOf } from './letter-context';
import { type OtherWaysView, otherWaysView } from './other-ways-view';
import { type Review, review, type ReviewContext } from './review';

export interface PassageView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Which answers it came from, in words. */
  readonly from: string;
  readonly isOwn: boolean;
  readonly hasOtherWordings: boolean;
  readonly move: Move;
  /** A new draft leaves it as it is: it is theirs, or they locked it. */
  readonly isLocked: boolean;
  /** The composer's ways to say it, the one on the sheet first where it is one of them. */
  readonly ways: readonly string[];
}

export interface VersionView {
  readonly number: number;
  readonly title: string;
}

export interface WrittenView {
  readonly version: number;
  /** The newest version that did not come from typing: a new one means that the field has to take other words. */
  readonly drawnUpAs: number;
  readonly subject: string;
  readonly text: string;
  readonly isNote: boolean;
  readonly savedAt: string;
  readonly refused: string | undefined;
  readonly passages: readonly PassageView[];
  readonly versions: readonly VersionView[];
  readonly review: Review;
  readonly context: ReviewContext;
  readonly timing: readonly string[];
  /** The day these very words went out, in words. */
  readonly sentOn: string | undefined;
  readonly isBudgetUsed: boolean;
  /** The same facts for other channels; undefined where nothing is to be sent. */
  readonly otherWays: OtherWaysView | undefined;
}

export interface LetterPageView {
  readonly interviewId: string;
  readonly title: string;
  readonly formKey: string;
  readonly brief: BriefView;
  /** The address asks for another kind of letter than the one at hand: the brief stands open. */
  readonly isOtherWanted: boolean;
  readonly written: WrittenView | undefined;
}

/**
 * What the letter page shows; undefined is a 404, also for somebody else's interview. The wanted approach and the doubt to answer
 * come from the address.
 */
export const letterPage = cache(
  async (interviewId: string, locale: Locale, wanted?: string, doubt?: string): Promise<LetterPageView | undefined> => {
    const candidateId = await currentCandidate();
    const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
    if (desk === undefined) return undefined;
    const { letter, interview } = desk;
    const brief = letter?.brief ?? startingBrief(desk, locale);
    const approach = isApproach(wanted) ? wanted : brief.approach;
    return {
      interviewId,
      title: interviewTitle(interview.application),
      formKey: randomUUID(),
      brief: briefView(desk, { ...brief, approach, doubts: withDoubt(brief.doubts, doubt) }),
      isOtherWanted: approach !== brief.approach || (isDoubt(doubt) && !brief.doubts.includes(doubt)),
      written: letter === undefined ? undefined : writtenView(desk, letter, interview.timeZone),
    };
  },
);

const isDoubt = (text: string | undefined): text is DoubtId => doubts.some(({ id }) => id === text);

/** The doubt that was pressed comes first; a letter answers two at most. */
const withDoubt = (chosen: readonly DoubtId[], wanted: string | undefined): DoubtId[] =>
  isDoubt(wanted) ? [...new Set([wanted, ...chosen])].slice(0, 2) : [...chosen];

const isApproach = (text: string | undefined): text is ApproachId =>
  text !== undefined && Object.hasOwn(approaches, text);

function writtenView(desk: Desk, letter: StoredLetter, timeZone: string): WrittenView {
  const { current, version } = letter;
  const text = letterText(current);
  const brief = briefFrom(letter.brief, desk);
  const context = contextOf(desk, letter);
  const { refused, ways, read, otherWays } = readLetter({
    brief,
    blocks: current.blocks,
    text,
    subject: current.subject,
    context,
    mayText: desk.contacts.some(({ direction, channel }) => direction === 'in' && channel === 'text'),
  });
  return {
    version,
    drawnUpAs: desk.versions.find(({ madeBy }) => madeBy !== 'edit')?.number ?? version,
    subject: current.subject,
    text,
    isNote: letter.approach === 'none',
    savedAt: clockText(current.createdAt, timeZone),
    refused,
    passages: current.blocks.map((block, at) => passageView(block, ways[at] ?? [])),
    versions: desk.versions.filter(({ number }) => number !== version).map((one) => versionView(one, desk)),
    review: read,
    context,
    timing: timingLines(desk),
    sentOn: sentOn(desk, current.id),
    isBudgetUsed: contactsLeft(desk.contacts) === 0,
    otherWays,
  };
}

interface LetterToRead {
  readonly brief: Brief;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly subject: string;
  readonly context: ReviewContext;
  /** They texted first: a text message may answer them. */
  readonly mayText: boolean;
}

/** As many letters as somebody goes back and forth between. */
const KEPT = 20;

/** What the words alone decide: composing and reading them again on each view would be most of the page's time. */
const readLetter = remember(
  ({ brief, blocks, text, subject, context, mayText }: LetterToRead) => ({
    refused: composeLetter(brief, letterParts).refused,
    ways: blocks.map((block) => waysFor(block, brief)),
    read: review(text, subject, context),
    otherWays: brief.approach === 'none' ? undefined : otherWaysView(brief, mayText),
  }),
  KEPT,
);

/** More than these nobody goes through. */
const MOST_WAYS = 4;

/** The composer's ways to say a passage. One that the composer wrote from another brief stays among them. */
function waysFor({ id, text, handWritten }: Block, brief: Brief): readonly string[] {
  const ways = waysToSay(brief, id, letterParts).map((way) => way.text);
  const isTheirs = handWritten && !ways.includes(text);
  return isTheirs
    ? ways.slice(0, MOST_WAYS)
    : [...new Set([...(ways.includes(text) ? [] : [text]), ...ways])].slice(0, MOST_WAYS);
}

function passageView(block: Block, ways: readonly string[]): PassageView {
  const { id, move, text, from, blanks, handWritten } = block;
  const isOwn = handWritten && !ways.includes(text);
  return {
    id,
    // A passage that no draft had is named after nothing but its writer.
    title: from.length === 0 && isOwn && id !== move ? words.ownPassage : moveText[move],
    text,
    from: blanks.length > 0 ? words.waitsForYou : cameFrom(from),
    isOwn,
    hasOtherWordings: !handWritten && ways.length > 1,
    move,
    isLocked: handWritten,
    ways,
  };
}

function versionView(
  { number, madeBy, createdAt }: LetterVersion,
  { interview: { timeZone }, today }: Desk,
): VersionView {
  const day = dayInWords(dayAt(createdAt, timeZone), today);
  return {
    number,
    title: `${versionText[madeBy]}, ${day}, ${clockText(createdAt, timeZone)}`,
  };
}

function sentOn({ contacts, today }: Desk, versionId: string): string | undefined {
  const contact = contacts.find(({ letterVersionId }) => letterVersionId === versionId);
  return contact && dayInWords(contact.happenedOn, today);
}

/** Nothing about the right moment once something went out, unless a no asks for an answer. */
function timingLines({
  interview: { heldOn, hearBackOn, timeZone },
  contacts,
  outcomes,
  today,
  now,
}: Desk): readonly string[] {
  const outcome = outcomes[0]?.kind;
  if (outcome !== 'rejected' && contacts.some(({ direction }) => direction === 'out')) return [];
  const { id, atNight } = timingAdvice({ heldOn, theirDate: hearBackOn, outcome, today, hour: hourAt(now, timeZone) });
  return [...(id === undefined ? [] : [timingText[id]]), ...(atNight ? [words.atNight] : [])];
}
