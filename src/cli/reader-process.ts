import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { readStory } from '@/domain/story/read-story';
import type { PackedModel } from '@/domain/story/packed-model';
import { unpackModel } from '@/domain/story/unpack-model';
import { english } from '@/lib/language';
import { keepLexiconSmall } from '@/lib/small-lexicon';

/**
 * The process that reads stories for the server (src/server/reader starts it): a story comes in as a message, what was read goes back
 * as one. Nothing is written anywhere, and it ends with the server, however that ends.
 */

/** A page that somebody waits for comes first. */
const NICE = 5;

process.on('disconnect', () => process.exit());
// Ctrl+C reaches every process of a terminal; this one ends with the server, not before it.
process.on('SIGINT', () => undefined);
setPriority(NICE);

/** Parsed where nothing holds on to the text; checking its shape is the tests' part, and zod would weigh 16 MB here. */
const readModel = () =>
  unpackModel(JSON.parse(readFileSync('src/knowledge/reader/weights.json', 'utf8')) as PackedModel);

/** What loading and reading leave behind is several times what stays. The server asks for this with --expose-gc. */
const tidy = () => globalThis.gc?.();

keepLexiconSmall();
const model = readModel();
english.sentences('');
tidy();

process.on('message', (story: string) => {
  process.send?.(replyTo(story));
  tidy();
});

function replyTo(story: string) {
  try {
    return { reading: readStory(story, english, model) };
  } catch (error) {
    return { error };
  }
}
