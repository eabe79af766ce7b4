import 'server-only';
import { z } from 'zod';
import { findPreference } from '@/server/preference-store';
import { currentCandidate } from '@/server/session';

export const SHORTCUTS = 'shortcuts';
const shortcutsSchema = z.object({ are: z.enum(['on', 'off']).default('on') });
export type Shortcuts = z.infer<typeof shortcutsSchema>['are'];

/** What the candidate chose; on until then. */
export async function currentShortcuts(): Promise<Shortcuts> {
  const candidateId = await currentCandidate();
  return candidateId === undefined ? 'on' : (await findPreference(candidateId, SHORTCUTS, shortcutsSchema)).are;
}
