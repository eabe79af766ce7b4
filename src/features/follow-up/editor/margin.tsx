'use client';

import { GripVertical, Lock } from 'lucide';
import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PassageView } from '@/features/follow-up/letter-view';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon';
import { hasShortcuts } from '@/ui/shortcuts';
import { editorWords, handleLabel } from './copy';
import type { LetterHand, SheetNow } from './letter-hand';
import { PassageMenu } from './passage-menu';
import { usePlaces } from './use-places';

interface MarginProps {
  readonly view: EditorView;
  readonly hand: LetterHand;
  readonly now: SheetNow;
  readonly passages: readonly PassageView[];
  readonly onSaid: (said: string) => void;
}

/** What stands beside the words: a handle for each passage with its menu, and a gold seam where a press changed something. */
export function Margin({ view, hand, now, passages, onSaid }: MarginProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  usePlaces(ref, view, now, open);
  useClosing(ref, open, () => setOpen(undefined));

  /** A moved handle is another element's neighbour then, and the browser lets its focus go. */
  const move = (id: string, by: -1 | 1): boolean => {
    const isMoved = flushSync(() => hand.move(id, by));
    if (isMoved) onSaid(by < 0 ? editorWords.movedUp : editorWords.movedDown);
    handleOf(ref.current, id)?.focus();
    return isMoved;
  };
  const moveBy = (event: KeyboardEvent, id: string) => {
    if (!hasShortcuts() || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const isUp = event.key === 'ArrowUp';
    const isMoved = move(id, isUp ? -1 : 1);
    if (!isMoved) onSaid(editorWords.cannotMove);
  };

  return (
    <div ref={ref} className="relative col-start-1 row-start-1 w-0">
      {now.passages.map(({ id, isLocked }, at) => {
        const title = titleOf(passages, id);
        const isOpen = id === open;
        return (
          <div key={id} data-passage={id} className={classes('absolute start-0.5', isOpen ? 'z-20' : 'z-10')}>
            <Handle
              id={id}
              title={title}
              isLocked={isLocked}
              isOpen={isOpen}
              onPress={() => setOpen(isOpen ? undefined : id)}
              onKey={(event) => moveBy(event, id)}
            />
            {isOpen && (
              <PassageMenu
                id={menuId(id)}
                title={title}
                passages={now.passages}
                at={at}
                ways={passages.find((passage) => passage.id === id)?.ways ?? []}
                hand={hand}
                onMove={(by) => move(id, by)}
                onDone={onSaid}
                onClose={() => {
                  setOpen(undefined);
                  hand.focus();
                }}
              />
            )}
          </div>
        );
      })}
      {now.seams.map((id) => (
        <div key={id} data-seam={id} className="absolute start-0 w-1 rounded-mark bg-seam" />
      ))}
    </div>
  );
}

const menuId = (id: string): string => `options-${id}`;

interface HandleProps {
  readonly id: string;
  readonly title: string;
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** As high as a line of the letter; under a finger as large as one. */
function Handle({ id, title, isLocked, isOpen, onPress, onKey }: HandleProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? menuId(id) : undefined}
      aria-label={isLocked ? `${handleLabel(title)}. ${editorWords.locked}` : handleLabel(title)}
      onClick={onPress}
      onKeyDown={onKey}
      className="flex h-[1.8125rem] w-9 items-center justify-center rounded-control text-ink-3 transition-colors duration-[120ms] ease-calm hover:bg-tide-soft hover:text-ink aria-expanded:bg-tide-soft pointer-coarse:size-11"
    >
      <Icon of={isLocked ? Lock : GripVertical} className="size-5" />
    </button>
  );
}

const titleOf = (passages: readonly PassageView[], id: string): string =>
  passages.find((passage) => passage.id === id)?.title ?? editorWords.ownPassage;

const handleOf = (margin: HTMLElement | null, id: string): HTMLElement | null =>
  margin?.querySelector<HTMLElement>(`[data-passage="${id}"] > button`) ?? null;

/** Esc closes the menu and gives the focus back to its handle; a press elsewhere closes it, too. */
function useClosing(
  margin: { readonly current: HTMLElement | null },
  open: string | undefined,
  close: () => void,
): void {
  useEffect(() => {
    if (open === undefined) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      handleOf(margin.current, open)?.focus();
    };
    const onPress = ({ target }: Event) => {
      const place = margin.current?.querySelector(`[data-passage="${open}"]`);
      if (target instanceof Node && place?.contains(target) !== true) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onPress);
    };
  });
}
