import { z } from 'zod';
import type { Block } from '@/domain/follow-up/letter';
import { blanksIn } from '@/domain/follow-up/letter-text';
import { isOwnId, type PassageWords, textOf } from './passage-words';

const MOST_PASSAGES = 80;
const LONGEST = 12_000;

const sentPassages = z
  .array(
    z.object({
      id: z.string().regex(/^[\w-]{1,64}$/),
      move: z.enum(['greeting', 'thanks', 'own', 'repair', 'evidence', 'value', 'why', 'ask', 'exit', 'close']),
      text: z.string().max(LONGEST),
      isLocked: z.boolean(),
    }),
  )
  .min(1)
  .max(MOST_PASSAGES)
  .refine((passages) => new Set(passages.map(({ id }) => id)).size === passages.length);

/**
 * The passages as the editor sent them. Undefined without the editor, and when they are not the letter that came with them: the
 * words on the sheet decide.
 */
export function passagesIn(field: string | undefined, text: string | undefined): readonly PassageWords[] | undefined {
  if (field === undefined || field === '' || text === undefined) return undefined;
  const passages = sentPassages.safeParse(parsed(field)).data;
  return passages !== undefined && textOf(passages) === plain(text) ? passages : undefined;
}

/** A form sends line ends as "\r\n". */
const plain = (text: string) => text.replace(/\r\n?/gu, '\n');

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Which fields of the brief words of the composer come from; undefined when they are not the composer's. */
type Sources = (id: string, text: string) => readonly string[] | undefined;

/**
 * The letter's blocks as they stand on the sheet: in the candidate's order, in their words where they wrote some, locked where
 * they said so. What they took out stays as an empty block, so that no redraft brings it back.
 */
export function placePassages(
  seen: readonly Block[],
  sent: readonly PassageWords[],
  sourcesOf: Sources,
): readonly Block[] {
  const written = sent.filter(({ text }) => text !== '').map((passage) => blockOf(passage, seen, sourcesOf));
  return withRemoved(seen, written);
}

function blockOf({ id, move, text, isLocked }: PassageWords, seen: readonly Block[], sourcesOf: Sources): Block {
  const before = seen.find((block) => block.id === id);
  if (before === undefined) {
    return {
      id,
      move,
      text,
      from: isOwnId(id) ? [] : (sourcesOf(id, text) ?? []),
      blanks: blanksIn(text),
      handWritten: true,
    };
  }
  if (before.text === text) return { ...before, handWritten: isLocked };
  const from = sourcesOf(id, text);
  return {
    ...before,
    text,
    blanks: blanksIn(text),
    from: from ?? before.from,
    handWritten: isLocked || from === undefined,
  };
}

function withRemoved(seen: readonly Block[], written: readonly Block[]): readonly Block[] {
  const result = [...written];
  seen.forEach((block, at) => {
    if (result.some(({ id }) => id === block.id)) return;
    const before = seen.slice(0, at).findLast(({ id }) => result.some((one) => one.id === id));
    const place = before === undefined ? 0 : result.findIndex(({ id }) => id === before.id) + 1;
    result.splice(place, 0, { ...block, text: '', blanks: [], handWritten: true });
  });
  return result;
}
