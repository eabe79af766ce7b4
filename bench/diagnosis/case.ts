import { z } from 'zod';

const labels = z.object({ expected: z.array(z.string()), acceptable: z.array(z.string()).default([]) });
const label = z.object({ expected: z.string(), acceptable: z.array(z.string()).default([]) });

/** What two people who read the story would say. */
export const gold = z.object({
  patterns: labels.extend({ wrong: z.array(z.string()).default([]) }),
  doubts: labels,
  verdict: label,
  approach: label,
});
export type Gold = z.infer<typeof gold>;

/** One picture as the command line gives it, as far as it is scored. */
export const picture = z.object({
  verdict: z.string(),
  patterns: z.array(z.object({ id: z.string(), status: z.string() })),
  doubts: z.array(z.object({ id: z.string() })),
  approach: z.object({ chosen: z.string() }),
});
export type Picture = z.infer<typeof picture>;

export interface Scored {
  readonly id: string;
  readonly gold: Gold;
  readonly picture: Picture;
}
