import 'server-only';
import type { StoredLetter } from '@/server/letter-store';
import { briefFrom } from './brief';
import type { Desk } from './desk';
import type { ReviewContext } from './review';

/** What the critic needs to know beside the words of this letter. */
export function contextOf(desk: Desk, letter: StoredLetter): ReviewContext {
  const { situation, approach } = briefFrom(letter.brief, desk);
  return {
    situation,
    approach,
    interviewer: letter.brief.to,
    company: desk.interview.application.employer,
    to: desk.interview.people.find(({ email }) => email.includes('@'))?.email ?? '',
    retired: desk.retired,
  };
}
