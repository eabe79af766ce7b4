import 'server-only';
import type { ReaderModel } from '@/domain/story/model';
import { readStory } from '@/domain/story/read-story';
import type { StoryReading } from '@/domain/story/story';
import { remember } from '@/lib/remember';
import { logUnexpected } from './log';

/** Unpacks what was learnt from the example phrases. It comes in from outside: this layer knows no advice. */
export type LoadModel = () => Promise<ReaderModel>;

const nothingRead: StoryReading = { language: 'too-short', signs: [], sentences: [] };

/** As many stories as are open at once on a small machine; each reading holds some 10 kB. */
const KEPT = 20;
const slotOf = remember((story: string): Slot => ({ story }), KEPT);

interface Slot {
  readonly story: string;
  reading?: Promise<StoryReading>;
}

/**
 * What a story shows, read once for each story. The reader weighs several megabytes, so nothing of it is loaded before a story is
 * told. It only helps: where it cannot be read, the ticks go on without it.
 */
export async function findReading(story: string | undefined, loadModel: LoadModel): Promise<StoryReading> {
  if (story === undefined || story.trim() === '') return nothingRead;
  const slot = slotOf(story);
  slot.reading ??= read(story, loadModel);
  try {
    return await slot.reading;
  } catch (error) {
    delete slot.reading;
    logUnexpected(error, { doing: 'reading a story' });
    return nothingRead;
  }
}

async function read(story: string, loadModel: LoadModel): Promise<StoryReading> {
  const [{ english }, model] = await Promise.all([import('@/lib/language'), loadModel()]);
  return readStory(story, english, model);
}
