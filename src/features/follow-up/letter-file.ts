import 'server-only';
import type { Locale } from '@/domain/follow-up/letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { letterFileName } from '@/domain/follow-up/mailto';
import { paths } from '@/lib/paths';
import { now } from '@/server/clock';
import { markEntered } from '@/server/http/request-context';
import { currentCandidate } from '@/server/session';
import { type Desk, findDesk } from './desk';
import { contextOf } from './letter-context';
import { review } from './review';

interface LetterToFile {
  readonly subject: string;
  readonly text: string;
  readonly to: string;
  readonly author: string;
  readonly locale: Locale;
}

interface FileKind {
  readonly extension: string;
  readonly type: string;
  readonly make: (letter: LetterToFile) => Promise<string | Uint8Array> | string;
}

/** The libraries are large, and most letters leave by the clipboard: each is loaded for its own file. */
const kinds = {
  text: {
    extension: 'txt',
    type: 'text/plain; charset=utf-8',
    make: ({ subject, text }) => `${[...(subject === '' ? [] : [`Subject: ${subject}`]), text].join('\n\n')}\n`,
  },
  eml: {
    extension: 'eml',
    type: 'message/rfc822',
    make: async (letter) => (await import('@/lib/text-documents/email-draft')).emailDraft({ ...letter, date: now() }),
  },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async ({ subject, locale, ...letter }) =>
      (await import('@/lib/text-documents/word-document')).wordDocument({
        ...letter,
        title: subject,
        paper: locale === 'en-US' ? 'Letter' : 'A4',
        language: locale,
      }),
  },
} satisfies Record<string, FileKind>;
export type LetterFileKind = keyof typeof kinds;

/**
 * The letter as last saved, as a file. A letter that would be put away at once is stopped at a page that says why, unless the candidate
 * has seen that page. Undefined is a 404.
 */
async function letterFile(interviewId: string, kind: LetterFileKind, isSeen: boolean): Promise<Response | undefined> {
  markEntered();
  const candidateId = await currentCandidate();
  const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
  if (desk?.letter === undefined) return undefined;
  const { current, brief } = desk.letter;
  const text = letterText(current);
  const context = contextOf(desk, desk.letter);
  if (!isSeen && review(text, current.subject, context).stops.length > 0) {
    return new Response(null, { status: 303, headers: { location: paths.letterStop(interviewId) } });
  }
  const file: FileKind = kinds[kind];
  const letter = { subject: current.subject, text, to: context.to, author: brief.signedBy, locale: brief.locale };
  const made = await file.make(letter);
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="letter.${file.extension}"; filename*=UTF-8''${encodeURIComponent(nameOf(desk, file))}`,
      'cache-control': 'no-store',
    },
  });
}

function nameOf({ interview: { heldOn, application } }: Desk, { extension }: FileKind): string {
  return letterFileName({ company: application.employer, extension, ...(heldOn !== undefined && { heldOn }) });
}

/** One address for each kind of file: `?seen=yes` when the page with the stops was read. */
export const letterFileRoute =
  (kind: LetterFileKind) =>
  async (request: Request, { params }: { readonly params: Promise<{ readonly interviewId: string }> }) => {
    const isSeen = new URL(request.url).searchParams.get('seen') === 'yes';
    return (
      (await letterFile((await params).interviewId, kind, isSeen)) ??
      new Response('There is no letter here.', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    );
  };
