import type { CallOutline } from '@/domain/follow-up/call-part';

/** The cards of each kind of call. Every one can meet voicemail; none asks where a letter would not. */
export const outlines = [
  { approaches: ['none'], moves: [] },
  {
    approaches: ['clean'],
    situations: ['withdrawing'],
    moves: ['open', 'own', 'thanks', 'if-busy', 'voicemail', 'close'],
  },
  {
    approaches: ['clean'],
    situations: ['check-in'],
    moves: ['open', 'ask', 'if-yes', 'if-busy', 'if-decided', 'if-no', 'voicemail', 'close'],
  },
  { approaches: ['clean'], moves: ['open', 'thanks', 'evidence', 'if-busy', 'if-decided', 'voicemail', 'close'] },
  {
    approaches: ['revive'],
    situations: ['rejection-reply'],
    moves: ['open', 'thanks', 'ask', 'if-yes', 'if-busy', 'if-no', 'voicemail', 'close'],
  },
  {
    approaches: ['revive'],
    moves: ['open', 'thanks', 'own', 'evidence', 'ask', 'if-yes', 'if-busy', 'if-no', 'voicemail', 'close'],
  },
  {
    approaches: ['own', 'amend', 'explain', 'reschedule'],
    situations: ['offensive-remark'],
    moves: ['open', 'own', 'thanks', 'if-busy', 'if-decided', 'voicemail', 'close'],
  },
  {
    approaches: ['own', 'amend', 'explain', 'reschedule'],
    moves: [
      'open',
      'thanks',
      'own',
      'evidence',
      'ask',
      'if-yes',
      'if-busy',
      'if-decided',
      'if-no',
      'voicemail',
      'close',
    ],
  },
] as const satisfies readonly CallOutline[];
