import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childrenOf, isRunning, memoryOf, serverStartedHere } from './processes';
import { startServer, temporaryFolder, type RunningServer } from './running-server';
import { tellStory } from './tell-story';

const place = temporaryFolder();
afterAll(place.remove);
/** In megabytes, with room for a busy machine: `npm run bench:read` prints what it is. */
const MOST = { server: 265, reader: 120, readerAlone: 75 };
const story = 'It began well. My mind went blank when he asked about prices. I am sure that they hated me.';

describe('a story that is told to the server', () => {
  let server: RunningServer;
  let pid: number;
  beforeAll(async () => {
    server = await startServer(place.databaseUrl);
    pid = serverStartedHere();
  });
  afterAll(() => server.end('SIGKILL'));

  test('is read in a process of its own and offered with its words', async () => {
    expect(childrenOf(pid)).toEqual([]);
    const { url, html } = await tellStory(server.url, story);
    expect(url).toMatch(/\/what-your-words-show$/);
    expect(html).toContain('My mind went blank');
    expect(childrenOf(pid)).toHaveLength(1);
  });

  test('stands neither in the log nor among the arguments of a process', async () => {
    await tellStory(server.url, story);
    expect(server.said()).not.toContain('blank');
  });

  test('weighs nothing in the server, and little in the process that reads', () => {
    const [server, reader] = [pid, ...childrenOf(pid)].map(memoryOf);
    expect(server!.all).toBeLessThan(MOST.server);
    expect(reader!.all).toBeLessThan(MOST.reader);
    expect(reader!.own).toBeLessThan(MOST.readerAlone);
  });

  test('leaves no process behind when the server is killed', async () => {
    const [reader] = childrenOf(pid);
    await server.end('SIGKILL');
    await expect.poll(() => isRunning(reader!), { timeout: 10_000 }).toBe(false);
  });
});
