import { z } from 'zod';

/** The JSON columns of a letter, parsed on every read: the database is a border like any other. */
export const blockRows = z.array(
  z.object({
    id: z.string(),
    move: z.enum([
      'subject',
      'greeting',
      'thanks',
      'own',
      'repair',
      'evidence',
      'value',
      'why',
      'ask',
      'exit',
      'close',
    ]),
    text: z.string(),
    from: z.array(z.string()),
    blanks: z.array(z.string()),
    handWritten: z.boolean(),
  }),
);
export type StoredBlock = z.infer<typeof blockRows>[number];

/** What the candidate chose and typed in the brief; the rest of the brief is derived from the reflection each time. */
export const briefColumn = z.object({
  approach: z.enum(['clean', 'amend', 'own', 'explain', 'reschedule', 'revive', 'none']),
  warmth: z.enum(['warm', 'balanced', 'formal']),
  length: z.enum(['short', 'standard', 'full']),
  ask: z.enum(['another-conversation', 'short-call', 'to-send-something', 'nothing']),
  to: z.string(),
  signedBy: z.string(),
  contactLine: z.string(),
  specificMoment: z.string(),
  whyThisJob: z.string(),
  /** Doubts to answer, strongest first. */
  doubts: z.array(z.enum(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'])),
  evidence: z.array(z.string()),
  /** What was typed under each kind of proof, by the kind. */
  proof: z.record(z.string(), z.string()),
  betterAnswer: z.string(),
  mentionOffDay: z.boolean(),
  alreadyThanked: z.boolean(),
  locale: z.enum(['en-US', 'en-GB', 'en-IN', 'en-AU']),
});
export type StoredBrief = z.infer<typeof briefColumn>;
