import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { startChild } from '@/server/reader/start-child';
import { newStoryReader } from '@/server/reader/story-reader';
import { isRunning } from '@/../tests/running/processes';
import { startScript } from '@/../tests/support/script';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const story = 'It began well. My mind went blank when he asked about prices. I am sure that they hated me.';
const started: ChildProcess[] = [];

/** From its source: the build makes one file of it. */
function start() {
  const child = startChild('src/cli/reader-process.ts', root, ['--import=tsx']) as ChildProcess;
  started.push(child);
  return child;
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('a story', () => {
  test('is read in a process of its own, which ends when it has nothing more to read', async () => {
    const { read } = newStoryReader({ start, idleMs: 50, limitMs: 30_000 });
    const reading = await read(story);
    expect(reading.language).toBe('english');
    expect(reading.signs.find(({ sign }) => sign === 'went-blank')?.quote).toContain('mind went blank');
    expect(reading.sentences).toHaveLength(3);
    expect(await once(started[0]!, 'exit')).toEqual([null, 'SIGKILL']);
  });

  test('never stands among the arguments of that process or in its environment', async () => {
    const { read } = newStoryReader({ start, idleMs: 60_000, limitMs: 30_000 });
    await read(story);
    expect(started[0]!.spawnargs.join(' ')).not.toContain('blank');
    expect(started[0]!.spawnargs.slice(1)).toEqual([
      '--max-semi-space-size=1',
      '--expose-gc',
      '--import=tsx',
      `${root}src/cli/reader-process.ts`,
    ]);
  });

  test('leaves no process behind when whoever asked is killed', async () => {
    const asker = startScript('tests/support/ask-reader.ts', [], { LOG_LEVEL: 'silent' });
    const [said] = (await once(asker.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isRunning(pid)).toBe(true);
    asker.kill('SIGKILL');
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  });
});
