'use client';

import {
  ArrowDown,
  ArrowUp,
  ChevronLeft,
  ChevronRight,
  Lock,
  LockOpen,
  type IconNode,
  Scissors,
  Trash2,
  Undo2,
} from 'lucide';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon';
import { editorWords, wayCount } from './copy';
import { canMove } from './commands';
import type { LetterHand } from './letter-hand';
import type { PlacedPassage } from './schema';
import { shorterOf } from './shorter';

interface PassageMenuProps {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly PlacedPassage[];
  readonly at: number;
  readonly ways: readonly string[];
  readonly hand: LetterHand;
  readonly onMove: (by: -1 | 1) => void;
  /** Says what a press did to those who do not see it. */
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** What can be done with one passage. It stays open, so that one wording after the other can be read on the sheet. */
export function PassageMenu(props: PassageMenuProps) {
  const { id, title, passages, at, hand, onMove, onDone, onClose } = props;
  const ref = useRef<HTMLDivElement>(null);
  const passage = passages[at];
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  if (passage === undefined) return null;
  const { isLocked } = passage;
  return (
    <div
      ref={ref}
      id={id}
      data-menu
      role="group"
      aria-label={title}
      className="absolute start-0 grid w-64 rounded-card border border-line bg-surface p-2 text-sm text-ink shadow-sheet"
    >
      <OtherWords {...props} passage={passage} />
      <Item
        icon={isLocked ? LockOpen : Lock}
        onPress={() => {
          hand.lock(passage.id, !isLocked);
          onDone(isLocked ? editorWords.unlocked : editorWords.locked);
        }}
      >
        {isLocked ? editorWords.unlock : editorWords.lock}
      </Item>
      {canMove(passages, at, -1) && (
        <Item icon={ArrowUp} onPress={() => onMove(-1)}>
          {editorWords.moveUp}
        </Item>
      )}
      {canMove(passages, at, 1) && (
        <Item icon={ArrowDown} onPress={() => onMove(1)}>
          {editorWords.moveDown}
        </Item>
      )}
      <Item
        icon={Trash2}
        onPress={() => {
          hand.remove(passage.id);
          onClose();
          onDone(editorWords.removed);
        }}
      >
        {editorWords.remove}
      </Item>
      {isLocked && (
        <p className="border-t border-line px-3 pt-2 pb-1 text-xs text-ink-2">
          {passage.isHandWritten ? editorWords.inYourWords : editorWords.isLocked}
        </p>
      )}
    </div>
  );
}

/** Other words and fewer, unless the passage was locked as the composer wrote it. */
function OtherWords({ passage, ways, hand, onDone }: WordingsProps) {
  const { id, move, text, isHandWritten, isLocked } = passage;
  if (isLocked && !isHandWritten) return null;
  const shorter = shorterOf(text, move, ways, isHandWritten);
  return (
    <>
      <Wordings passage={passage} ways={ways} hand={hand} onDone={onDone} />
      {shorter !== undefined && (
        <Item
          icon={Scissors}
          onPress={() => {
            if (shorter.isWay) hand.say(id, shorter.text);
            else hand.shorten(id, shorter.text);
            onDone(editorWords.shortened);
          }}
        >
          {editorWords.shorter}
        </Item>
      )}
    </>
  );
}

interface WordingsProps extends Pick<PassageMenuProps, 'ways' | 'hand' | 'onDone'> {
  readonly passage: PlacedPassage;
}

/** The composer's wordings, round and round, and the way back to one's own. */
function Wordings({ passage, ways, hand, onDone }: WordingsProps) {
  const { id, text, mine } = passage;
  const at = ways.indexOf(text);
  if (ways.length < 2 && (ways.length === 0 || at === 0)) return null;
  const go = (by: -1 | 1) => {
    const next = at < 0 ? 0 : (at + by + ways.length) % ways.length;
    const way = ways[next];
    if (way === undefined) return;
    hand.say(id, way);
    onDone(wayCount(next + 1, ways.length));
  };
  return (
    <div role="group" aria-label={editorWords.anotherWording} className="border-b border-line pb-2">
      <p className="flex items-baseline justify-between px-3 pt-1">
        <span className="font-semibold">{editorWords.anotherWording}</span>
        {at >= 0 && <span className="text-xs text-ink-2 tabular-nums">{wayCount(at + 1, ways.length)}</span>}
      </p>
      <div className="grid grid-cols-2 gap-2 px-1">
        <Item icon={ChevronLeft} onPress={() => go(-1)}>
          {editorWords.previous}
        </Item>
        <Item icon={ChevronRight} onPress={() => go(1)}>
          {editorWords.next}
        </Item>
      </div>
      {mine !== null && (
        <Item
          icon={Undo2}
          onPress={() => {
            hand.backToMine(id);
            onDone(editorWords.putBack);
          }}
        >
          {editorWords.backToMine}
        </Item>
      )}
    </div>
  );
}

interface ItemProps {
  readonly icon: IconNode;
  readonly onPress: () => void;
  readonly children: string;
}

function Item({ icon, onPress, children }: ItemProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      onKeyDown={walk}
      className={classes(
        'flex min-h-11 items-center gap-3 rounded-control px-3 text-start hover:bg-tide-soft',
        'transition-colors duration-[120ms] ease-calm',
      )}
    >
      <Icon of={icon} className="size-5 shrink-0 text-ink-2 rtl:-scale-x-100" />
      {children}
    </button>
  );
}

/** The arrows go through the menu as they do through any other; Tab works as well. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const menu = event.currentTarget.closest('[data-menu]');
  if (step === undefined || menu === null || event.altKey) return;
  event.preventDefault();
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
}
