import type { ChildProcess } from 'node:child_process';
import { writeSync } from 'node:fs';
import { startChild } from '@/server/reader/start-child';
import { newStoryReader } from '@/server/reader/story-reader';

/** Has a story read, says which process read it, and waits for its own end. */
let reader: ChildProcess | undefined;
const { read } = newStoryReader({
  start: () => (reader = startChild('src/cli/reader-process.ts', process.cwd(), ['--import=tsx']) as ChildProcess),
  idleMs: 60_000,
  limitMs: 30_000,
});
await read('They asked about the budget and my mind went blank for a minute or two.');
writeSync(1, `${String(reader?.pid)}\n`);
setInterval(() => undefined, 60_000);
