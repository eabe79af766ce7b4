import type { Outline } from '@/domain/follow-up/letter-part';

const ANSWERED = ['greeting', 'thanks', 'own', 'repair', 'evidence', 'value', 'why', 'ask', 'exit', 'close'] as const;

/** The order of moves for each kind of letter (letters.md 4 and 6, evidence.md 4.2). */
export const outlines = [
  {
    // The withdrawal stands in the first line; what they need to know for it follows.
    approaches: ['clean'],
    situations: ['withdrawing'],
    moves: ['greeting', 'thanks', 'evidence', 'exit', 'close'],
    optional: ['evidence'],
    factsMayLack: true,
  },
  {
    approaches: ['clean'],
    situations: ['check-in'],
    moves: ['greeting', 'thanks', 'evidence', 'exit', 'close'],
    optional: [],
    factsMayLack: true,
  },
  {
    approaches: ['clean'],
    readAs: 'over-analysed',
    moves: ['greeting', 'thanks', 'evidence', 'value', 'why', 'exit', 'close'],
    optional: ['why', 'value'],
  },
  {
    approaches: ['revive'],
    situations: ['rejection-reply'],
    moves: ['greeting', 'thanks', 'why', 'ask', 'exit', 'close'],
    optional: ['why'],
  },
  {
    approaches: ['revive'],
    readAs: 'already-rejected',
    moves: ['greeting', 'thanks', 'own', 'evidence', 'why', 'ask', 'exit', 'close'],
    optional: ['why'],
  },
  {
    // A wrong fact can look like dishonesty: it is put right before anything else is said.
    approaches: ['own', 'amend', 'explain', 'reschedule'],
    situations: ['wrong-fact', 'false-claim'],
    moves: ['greeting', 'repair', 'own', 'thanks', 'evidence', 'why', 'ask', 'exit', 'close'],
    optional: ['why'],
    corrects: true,
  },
  {
    // The apology comes first, and no request in the same breath.
    approaches: ['own', 'amend', 'explain', 'reschedule'],
    situations: ['offensive-remark'],
    moves: ['greeting', 'own', 'thanks', 'evidence', 'exit', 'close'],
    optional: [],
  },
  {
    // The candidate wants to own something although the picture shows no slip: it is an answer then.
    approaches: ['own', 'amend', 'explain', 'reschedule'],
    situations: ['over-analysed', 'check-in', 'withdrawing', 'rejection-reply', 'already-rejected'],
    readAs: 'weak-answer',
    moves: ANSWERED,
    optional: ['why', 'value'],
  },
  { approaches: ['own', 'amend', 'explain', 'reschedule'], moves: ANSWERED, optional: ['why', 'value'] },
  { approaches: ['none'], moves: [], optional: [] },
] as const satisfies readonly Outline[];
