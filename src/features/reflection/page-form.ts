import { z } from 'zod';
import type { FormValues } from '@/lib/form-state';
import { fieldOf } from './field-name';

/** The hidden fields of a question's form. */
export const pageForm = z.object({
  interviewId: z.string().max(64),
  questionId: z.string().max(64),
  key: z.string().min(8).max(64),
  version: z.coerce.number().int().min(0),
  timeZone: z.string().max(64).optional(),
  /** Where to go afterwards: the next question, back to the page that asked for a change, or away; or to the other length. */
  go: z.enum(['continue', 'check', 'picture', 'hub', 'leave', 'add-row', 'short', 'full']).default('continue'),
  rows: z.coerce.number().int().min(1).max(20).default(1),
});
export type PageForm = z.infer<typeof pageForm>;

/** The answer as it was sent, before the core reads it. */
export function rawAnswer(values: FormValues): { chosen: string[]; fields: Record<string, string> } {
  const fields: Record<string, string> = {};
  for (const [name, [text]] of Object.entries(values)) {
    const field = fieldOf(name);
    if (field !== undefined && text !== undefined) fields[field] = text;
  }
  return { chosen: [...(values.chosen ?? [])], fields };
}
