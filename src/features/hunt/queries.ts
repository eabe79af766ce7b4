import 'server-only';
import type { VerdictId } from '@/domain/diagnosis/diagnosis';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { mostUseful, nextStep, type NextStep } from '@/domain/hunt/next-step';
import { quietUntil } from '@/domain/hunt/quiet-until';
import { dayInWords, type CalendarDate } from '@/lib/calendar-date';
import { paths } from '@/lib/paths';
import { today } from '@/server/clock';
import { type ListedInterview, listInterviews } from '@/server/interview-list';
import { currentCandidate } from '@/server/session';
import { outcomeText } from '@/knowledge/contact-words';
import { stepText, verdictInList, words } from './copy';
import { type Today, todayIn } from './today-queries';

export interface InterviewLine {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly verdict: string | undefined;
  readonly sent: string;
  readonly outcome: OutcomeKind | undefined;
  readonly outcomeText: string;
  readonly outcomeTone: 'good' | 'plain' | 'unknown';
  readonly step: NextStep;
  readonly stepText: string;
  readonly stepHref: string | undefined;
}

export interface InterviewLines {
  readonly lines: readonly InterviewLine[];
  readonly next: string | undefined;
}

/** How many are shown, and among how many the one next step is looked for. */
const HOME_SIZE = 5;
const LOOKED_THROUGH = 20;
const PAGE_SIZE = 20;

/** Employer and job in one line; an interview that nobody named yet is called by its day. */
export const titleOf = ({ employer, jobTitle }: { readonly employer: string; readonly jobTitle: string }): string =>
  [employer, jobTitle].filter((part) => part !== '').join(' – ') || words.untitled;

const isVerdict = (id: string | null): id is VerdictId => id !== null && id in verdictInList;

function lineOf(interview: ListedInterview): InterviewLine {
  const day = today(interview.timeZone);
  const sent = interview.contacts.filter(({ direction }) => direction === 'out');
  const step = nextStep(
    {
      reflected: interview.reflected,
      hasLetter: interview.hasLetter,
      sent: sent.length,
      repliedToNo: sent.some(({ kind }) => kind === 'reply-to-a-no'),
      quietUntil: quietUntil(interview.contacts, interview.hearBackOn),
      outcome: interview.outcome ?? undefined,
      adviseNothing: interview.approach === 'none',
    },
    day,
  );
  return {
    id: interview.id,
    title: titleOf(interview),
    day: dayInWords((interview.heldOn ?? interview.sortKey.slice(0, 10)) as CalendarDate, day),
    verdict: isVerdict(interview.verdict) ? verdictInList[interview.verdict] : undefined,
    sent: sentText(sent, day),
    outcome: interview.outcome ?? undefined,
    ...outcomeOf(interview.outcome ?? undefined),
    step,
    stepText: step.id === 'wait' ? `${stepText.wait} ${dayInWords(step.until, day)}` : stepText[step.id],
    stepHref: hrefOf(step, interview.id),
  };
}

function outcomeOf(kind: OutcomeKind | undefined): Pick<InterviewLine, 'outcomeText' | 'outcomeTone'> {
  if (kind === undefined) return { outcomeText: words.noOutcome, outcomeTone: 'plain' };
  const isGood = kind === 'second-talk' || kind === 'offer';
  return {
    outcomeText: outcomeText[kind],
    outcomeTone: isGood ? 'good' : kind === 'still-deciding' ? 'unknown' : 'plain',
  };
}

function sentText(sent: ListedInterview['contacts'], day: CalendarDate): string {
  const newest = sent
    .map(({ happenedOn }) => happenedOn)
    .sort()
    .at(-1);
  return newest === undefined ? words.notSent : `${words.sent} ${dayInWords(newest, day)}`;
}

function hrefOf(step: NextStep, interviewId: string): string | undefined {
  switch (step.id) {
    case 'finish-reflection':
      return paths.reflect(interviewId);
    case 'write-letter':
    case 'send-letter':
    case 'reply-to-no':
      return paths.letter(interviewId);
    case 'say-what-happened':
      return paths.followUp(interviewId);
    case 'wait':
    case 'rest':
      return undefined;
  }
}

async function linesOf(before: string | undefined, size: number): Promise<InterviewLines> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return { lines: [], next: undefined };
  const { interviews, next } = await listInterviews(candidateId, before, size);
  return { lines: interviews.map(lineOf), next };
}

/** One page of all interviews, newest first. `before` comes from the address and may be anything: a text sorts somewhere. */
export const interviewsPage = (before: string | undefined): Promise<InterviewLines> => linesOf(before, PAGE_SIZE);

export interface Home extends InterviewLines {
  readonly continueWith: InterviewLine | undefined;
  /** Where the employer has the next move: put aside until their day, when they come back by themselves. */
  readonly waiting: readonly InterviewLine[];
  readonly today: Today;
}

/** The newest interviews, the one most useful next step among them, and those where the next move is theirs. */
export async function home(): Promise<Home> {
  const candidateId = await currentCandidate();
  const { lines: all, next } = await linesOf(undefined, LOOKED_THROUGH);
  const lines = all.filter(({ step }) => step.id !== 'wait');
  return {
    today: candidateId === undefined ? { lines: [], fresh: [], hunting: [] } : await todayIn(candidateId),
    lines: lines.slice(0, HOME_SIZE),
    next: next ?? lines[HOME_SIZE]?.id,
    continueWith: mostUseful(lines),
    waiting: all.filter(({ step }) => step.id === 'wait'),
  };
}
