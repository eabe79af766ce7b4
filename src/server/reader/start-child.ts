import { fork } from 'node:child_process';
import path from 'node:path';
import type { ReaderChild } from './story-reader';

/** Memory counts for more than speed here: small steps of the heap, and the process may ask for a collection after each story. */
const NODE_OPTIONS = ['--max-semi-space-size=1', '--expose-gc'];

/** What was freed goes back to the system at once. These are glibc's; others pay no heed. */
const MALLOC = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' };

/**
 * Starts the process that reads stories. It gets nothing of the server: no environment with a password in it, no terminal to print a
 * story to. When the server ends, however it ends, the channel between the two closes and the process ends as well.
 */
export function startChild(file: string, directory: string, nodeOptions: readonly string[] = []): ReaderChild {
  const child = fork(path.join(directory, file), [], {
    cwd: directory,
    env: { ...MALLOC, NODE_ENV: 'production' },
    execArgv: [...NODE_OPTIONS, ...nodeOptions],
    // Carries an error whole, so that the log can say where in our files it was thrown.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // It keeps nobody from ending.
  child.unref();
  child.channel?.unref();
  return child;
}
