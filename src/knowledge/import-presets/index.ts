import type { ImportPreset } from '@/domain/hunt/import/preset';
import { anyTable } from './any-table';
import { goldseam } from './goldseam';
import { huntr } from './huntr';
import { jobSync } from './jobsync';
import { linkedIn } from './linkedin';
import { reactiveResume } from './reactive-resume';
import { simplify } from './simplify';
import { teal } from './teal';

/** Every table that is known by its header; the last one takes what no other does. */
export const importPresets: readonly ImportPreset[] = [
  goldseam,
  huntr,
  teal,
  simplify,
  linkedIn,
  jobSync,
  reactiveResume,
  anyTable,
];
