// How long a story takes to read, and what it costs in memory. Usage: npm run bench:read
import { readFileSync } from 'node:fs';
import { readStory } from '@/domain/story/read-story';
import { readerModel } from '@/knowledge/reader';
import { english } from '@/lib/language';

const RUNS = 15;
const before = process.memoryUsage().rss;
const stories = readFileSync('src/knowledge/stories/one.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) =>
    (JSON.parse(line) as { sentences: readonly { text: string }[] }).sentences.map(({ text }) => text).join(' '),
  );
const longest = stories.join(' ').slice(0, 6000);

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const start = performance.now();
readStory(stories[0] ?? '', english, readerModel());
console.log(`the first story, with everything loaded: ${(performance.now() - start).toFixed(0)} ms`);
console.log(
  `a story of ${stories[1]?.length ?? 0} characters: ${median(() => readStory(stories[1] ?? '', english, readerModel())).toFixed(0)} ms`,
);
console.log(`6,000 characters: ${median(() => readStory(longest, english, readerModel())).toFixed(0)} ms`);
console.log(`memory taken: ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`);
