import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';

const BREATH_MS = 3;
/** Back this much later, somebody else had something to do. */
const LATE_MS = 2;
const LONGEST_MS = 150;

/**
 * For long work in many parts, between two of them. SQLite's work leaves the process no time for anything else, and a page takes many
 * turns: one turn after each part would make it as slow as the whole work. Waits until the process is idle, but not for ever.
 */
export async function letOthersGoFirst(): Promise<void> {
  const began = performance.now();
  let before = began;
  for (;;) {
    await pause(BREATH_MS);
    const after = performance.now();
    if (after - before < BREATH_MS + LATE_MS || after - began > LONGEST_MS) return;
    before = after;
  }
}
