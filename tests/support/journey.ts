import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { answersSchema } from '@/domain/reflection/answer';

/** One true story, told as its candidate would tell it: what they tick and type, and what may come of it. */
const journey = z.strictObject({
  case: z.string(),
  about: z.string(),
  answers: answersSchema,
  /** What they add to the brief. */
  letter: z.strictObject({ signedBy: z.string(), evidence: z.string(), specificMoment: z.string().optional() }),
  /** What people who read the story found. Each list holds all that would be right. */
  expected: z.strictObject({
    verdicts: z.array(z.string()),
    doubts: z.array(z.string()),
    approaches: z.array(z.string()),
    raised: z.array(z.string()),
  }),
});
export type Journey = z.infer<typeof journey>;

export function readJourney(id: string): Journey {
  const file = fileURLToPath(new URL(`../journeys/${id}/reflection.json`, import.meta.url));
  return journey.parse(JSON.parse(readFileSync(file, 'utf8')));
}
