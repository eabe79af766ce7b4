import { z } from 'zod';
import type { Channel, Situation } from '@/domain/follow-up/letter';
import { moveGuide } from '@/knowledge/letter-rules';

const situations = Object.keys(moveGuide.needs) as Situation[];
const channels = ['email', 'letter', 'phone', 'voicemail', 'linkedin', 'text'] as const satisfies readonly Channel[];

/** Longer than any letter, shorter than a book by mistake. */
const LONGEST = 20_000;

/** One line for `critique`. A situation that is not ours is left out: the critic then asks only what every letter needs. */
export const critiqueRow = z.object({
  text: z.string({ error: 'text is missing: give the letter or the sentence to read.' }).max(LONGEST),
  situation: z.enum(situations).optional().catch(undefined),
  channel: z.enum(channels).optional().catch(undefined),
  brief: z.object({ interviewer: z.string().optional(), company: z.string().optional() }).optional().catch(undefined),
});
