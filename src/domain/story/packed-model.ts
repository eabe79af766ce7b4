import { z } from 'zod';

/** What training writes: numbers of one byte each in base64, with the size of one step beside them. */
export const packedModel = z.object({
  /** Of the phrases, stories and concepts that it was trained on. */
  fingerprint: z.string(),
  classes: z.array(z.string()),
  ofTheMind: z.array(z.string()),
  concepts: z.string(),
  sparse: z.object({
    hashes: z.string(),
    lengths: z.string(),
    classes: z.string(),
    weights: z.string(),
    rarity: z.string(),
    step: z.number(),
    rarityStep: z.number(),
  }),
  dense: z.object({ weights: z.string(), step: z.number() }),
  calibration: z.object({ slope: z.number(), shift: z.number() }),
  offerFrom: z.number(),
});
export type PackedModel = z.infer<typeof packedModel>;
