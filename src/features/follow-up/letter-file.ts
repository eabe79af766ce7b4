import 'server-only';
import { letterFileName } from '@/domain/follow-up/mailto';
import { letterText } from '@/domain/follow-up/letter-text';
import { markEntered } from '@/server/http/request-context';
import { findInterview } from '@/server/interview-store';
import { findLetter } from '@/server/letter-store';
import { currentCandidate } from '@/server/session';

/** The letter as last saved, as a plain text file with its subject in the first line. Undefined is a 404. */
export async function letterFile(interviewId: string): Promise<Response | undefined> {
  markEntered();
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const [interview, letter] = await Promise.all([
    findInterview(candidateId, interviewId),
    findLetter(candidateId, interviewId),
  ]);
  if (interview === undefined || letter === undefined) return undefined;
  const { subject } = letter.current;
  const text = [...(subject === '' ? [] : [`Subject: ${subject}`]), letterText(letter.current)].join('\n\n');
  const { heldOn, application } = interview;
  const name = letterFileName({ company: application.employer, ...(heldOn !== undefined && { heldOn }) });
  return new Response(`${text}\n`, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="letter.txt"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  });
}
