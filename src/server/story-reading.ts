import 'server-only';
import type { ReaderModel } from '@/domain/story/model';
import { readStory } from '@/domain/story/read-story';
import type { StoryReading } from '@/domain/story/story';
import { remember } from '@/lib/remember';
import { logUnexpected } from './log';
import { readerFile } from './reader/reader-file';
import { startChild } from './reader/start-child';
import { newStoryReader, type StoryReader } from './reader/story-reader';

/** Unpacks what was learnt from the example phrases. It comes in from outside: this layer knows no advice. */
export type LoadModel = () => Promise<ReaderModel>;

const nothingRead: StoryReading = { language: 'too-short', signs: [], sentences: [] };

/** As many stories as are open at once on a small machine; each reading holds some 10 kB. */
const KEPT = 20;
/** Between two pages a candidate reads and ticks; after a minute without a story the process that reads them is not needed. */
const IDLE_MS = 60_000;
/** The start and 6,000 characters take about a second; a slow machine may need ten times as long. */
const LIMIT_MS = 15_000;
/** A page waits no longer than this. It goes on without the reading, and the next page looks again. */
const PATIENCE_MS = 6_000;
/** What could not be read is tried again after so long, not with every page. */
const RETRY_MS = 60_000;

interface Slot {
  readonly story: string;
  reading?: Promise<StoryReading>;
}

interface Shared {
  readonly reader: StoryReader | undefined;
  readonly slotOf: (story: string) => Slot;
}

/** Next bundles this module for pages and for routes apart: what was read is shared, and so is the process that reads. */
const shared = globalThis as unknown as { goldseamStories?: Shared };

const stories = (): Shared =>
  (shared.goldseamStories ??= { reader: newReader(), slotOf: remember((story: string): Slot => ({ story }), KEPT) });

function newReader(): StoryReader | undefined {
  const file = readerFile;
  if (file === undefined) return undefined;
  return newStoryReader({ start: () => startChild(file, process.cwd()), idleMs: IDLE_MS, limitMs: LIMIT_MS });
}

/**
 * What a story shows, read once for each story. A server reads in a process of its own, which holds the several ten megabytes that
 * this takes; elsewhere the model is loaded here. It only helps: where it cannot be read, or not soon, the ticks go on without it.
 */
export async function findReading(story: string | undefined, loadModel: LoadModel): Promise<StoryReading> {
  if (story === undefined || story.trim() === '') return nothingRead;
  const { reader, slotOf } = stories();
  const slot = slotOf(story);
  slot.reading ??= read(story, reader, loadModel).catch((error: unknown) => {
    logUnexpected(error, { doing: 'reading a story' });
    setTimeout(() => delete slot.reading, RETRY_MS).unref();
    return nothingRead;
  });
  return soonest(slot.reading);
}

/**
 * Begins to read a story that is still being told, so that the next page need not wait for it. Of the versions that follow each other
 * while somebody types, those that come during a reading are passed over.
 */
export function readAhead(story: string | undefined, loadModel: LoadModel): void {
  const { reader } = stories();
  if (reader !== undefined && !reader.isBusy()) void findReading(story, loadModel);
}

async function read(story: string, reader: StoryReader | undefined, loadModel: LoadModel): Promise<StoryReading> {
  if (reader !== undefined) return reader.read(story);
  const [{ english }, model] = await Promise.all([import('@/lib/language'), loadModel()]);
  return readStory(story, english, model);
}

async function soonest(reading: Promise<StoryReading>): Promise<StoryReading> {
  let late: NodeJS.Timeout | undefined;
  const waited = new Promise<StoryReading>((resolve) => {
    late = setTimeout(() => resolve(nothingRead), PATIENCE_MS);
  });
  return Promise.race([reading, waited]).finally(() => clearTimeout(late));
}
