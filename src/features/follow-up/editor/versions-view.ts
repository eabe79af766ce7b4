import 'server-only';
import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import { letterText } from '@/domain/follow-up/letter-text';
import { clockText } from '@/features/follow-up/clock-text';
import { versionText } from '@/features/follow-up/copy';
import { type Desk, findDesk } from '@/features/follow-up/desk';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import type { LetterVersion } from '@/server/letter-store';
import { currentCandidate } from '@/server/session';
import { type Change, wordDiff } from './word-diff';
import { editorWords } from './copy';

export interface VersionRow {
  readonly number: number;
  readonly title: string;
  readonly isNow: boolean;
}

export interface VersionInFull extends VersionRow {
  readonly subject: string;
  readonly text: string;
}

export interface VersionsView {
  readonly interviewId: string;
  readonly formKey: string;
  /** The version a restored one goes on from. */
  readonly version: number;
  /** Newest first. */
  readonly versions: readonly VersionRow[];
  readonly pair:
    | {
        readonly before: VersionInFull;
        readonly after: VersionInFull;
        readonly subject: readonly Change[];
        readonly text: readonly Change[];
      }
    | undefined;
}

/** The versions of a letter, and what changed between two of them; undefined is a 404. Without a choice the newest two. */
export const versionsPage = cache(
  async (interviewId: string, of?: string, and?: string): Promise<VersionsView | undefined> => {
    const candidateId = await currentCandidate();
    const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
    if (desk?.letter === undefined) return undefined;
    const { versions } = desk;
    const after = versions.find(({ number }) => String(number) === and) ?? versions[0];
    const before = versions.find(({ number }) => String(number) === of) ?? versions.find((one) => one !== after);
    return {
      interviewId,
      formKey: randomUUID(),
      version: desk.letter.version,
      versions: versions.map((one) => rowOf(one, desk)),
      pair: before && after && pairOf(before, after, desk),
    };
  },
);

function pairOf(before: LetterVersion, after: LetterVersion, desk: Desk): VersionsView['pair'] {
  return {
    before: inFull(before, desk),
    after: inFull(after, desk),
    subject: wordDiff(before.subject, after.subject),
    text: wordDiff(letterText(before), letterText(after)),
  };
}

const inFull = (version: LetterVersion, desk: Desk): VersionInFull => ({
  ...rowOf(version, desk),
  subject: version.subject,
  text: letterText(version),
});

function rowOf({ number, madeBy, createdAt }: LetterVersion, desk: Desk): VersionRow {
  const { timeZone } = desk.interview;
  const day = dayInWords(dayAt(createdAt, timeZone), desk.today);
  const isNow = number === desk.letter?.version;
  const title = `${versionText[madeBy]}, ${day}, ${clockText(createdAt, timeZone)}`;
  return { number, isNow, title: isNow ? `${title}, ${editorWords.now}` : title };
}
