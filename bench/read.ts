// How long a story takes to read, and what the server and the process that reads for it take in memory. Usage: npm run bench:read
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readStory } from '@/domain/story/read-story';
import { readerModel } from '@/knowledge/reader';
import { english } from '@/lib/language';
import { childrenOf, memoryOf, serverStartedHere } from '@/../tests/running/processes';
import { startServer, temporaryFolder } from '@/../tests/running/running-server';
import { tellStory } from '@/../tests/running/tell-story';

const RUNS = 15;
/** Started, answered once, and left alone. */
const REST_MS = 3_000;
/** What we promise: for a story of full length, and for the server while stories are told. */
const MOST_MS = 600;
const MOST_MB = 250;

const stories = readFileSync('src/knowledge/stories/one.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) =>
    (JSON.parse(line) as { sentences: readonly { text: string }[] }).sentences.map(({ text }) => text).join(' '),
  );
const [first = '', second = ''] = stories;
const longest = stories.join(' ').slice(0, 6000);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => timed(work));
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const over: string[] = [];
const read = (story: string) => readStory(story, english, readerModel());
console.log(`the first story, with everything loaded: ${timed(() => read(first)).toFixed(0)} ms`);
console.log(`a story of ${second.length} characters: ${median(() => read(second)).toFixed(0)} ms`);
const long = median(() => read(longest));
console.log(`6,000 characters: ${long.toFixed(0)} ms`);
if (long > MOST_MS) over.push(`6,000 characters take more than ${MOST_MS} ms`);

type Row = Readonly<Record<'server' | 'reader' | 'of that its own' | 'together' | 'answered after', string>>;

/** Of the production build; one that is not there yet is made first, as `npm start` does. */
async function measureServer(): Promise<void> {
  const place = temporaryFolder();
  const server = await startServer(place.databaseUrl);
  const pid = serverStartedHere();
  const rows: Record<string, Row> = {};
  const note = (what: string, ms?: number) => {
    const { all } = memoryOf(pid);
    const [reader = { all: 0, own: 0 }] = childrenOf(pid).map(memoryOf);
    rows[what] = {
      server: megabytes(all),
      reader: megabytes(reader.all),
      'of that its own': megabytes(reader.own),
      // Node's own code is in memory once.
      together: megabytes(all + reader.own),
      'answered after': ms === undefined ? '' : `${ms.toFixed(0)} ms`,
    };
    return all;
  };
  const tell = async (what: string, story: string) => {
    const start = performance.now();
    await tellStory(server.url, story);
    if (note(what, performance.now() - start) > MOST_MB) over.push(`${what}: the server takes more than ${MOST_MB} MB`);
  };
  try {
    await fetch(server.url);
    await wait(REST_MS);
    note('at rest');
    await tell('an interview without a story', '');
    await tell('the first story', first);
    await tell('another story', second);
    await tell('6,000 characters', longest);
    // What comes on top from here on is the pages' own: Node collects when it has time.
    for (const story of stories.slice(2, 22)) await tellStory(server.url, story);
    note('20 stories later');
    await wait(REST_MS);
    note('at rest, after them');
  } finally {
    await server.end('SIGKILL');
    place.remove();
  }
  console.table(rows);
}

const megabytes = (amount: number) => (amount === 0 ? '–' : `${amount.toFixed(0)} MB`);

await measureServer();
for (const line of over) console.log(`Over the limit: ${line}`);
if (over.length > 0) process.exitCode = 1;
