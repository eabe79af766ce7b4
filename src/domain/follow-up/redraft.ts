import type { Block, Letter } from './letter';

/**
 * Brings a fresh draft into a letter that the candidate has worked on. Passages written by hand stay word for word, a
 * removed one (kept as an empty block) stays removed, the order stays theirs; the rest takes the fresh wording. A passage
 * that only the fresh draft has comes in after the one it follows there; one that the fresh draft no longer has goes.
 */
export function redraft(previous: readonly Block[], fresh: Letter): Letter {
  const kept = previous.flatMap((block) =>
    block.handWritten ? [block] : (fresh.blocks.find(({ id }) => id === block.id) ?? []),
  );
  const blocks = [...kept];
  fresh.blocks.forEach((block, at) => {
    if (blocks.some(({ id }) => id === block.id)) return;
    const before = fresh.blocks
      .slice(0, at)
      .reverse()
      .find(({ id }) => blocks.some((one) => one.id === id));
    blocks.splice(before === undefined ? 0 : blocks.findIndex(({ id }) => id === before.id) + 1, 0, block);
  });
  return { ...fresh, blocks };
}
