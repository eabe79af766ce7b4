'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SubmitEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { paths } from '@/lib/paths';
import { findWords as words, foundText } from './copy';
import { asSearch } from './find-view';
import { countOf, foundGroups, type FoundLine } from './found-groups';
import { Options } from './options';
import { PaletteField } from './palette-field';
import { type Asked, useMatches } from './use-matches';

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGo: (href: string) => void;
}

/**
 * "Find or do anything": a field with a list under it. The focus stays in the field, the arrows go through the list, Enter opens,
 * Esc closes; the browser gives the focus back to where it was. It stays on the page when it is closed, so that nothing that had
 * the focus ever goes away.
 */
export function Palette({ isOpen, onClose, onGo }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const [wanted, setWanted] = useState(0);
  const asked = useMatches(isOpen ? search : '');
  const groups = foundGroups(search, asked.matches);
  const count = countOf(groups);
  // The list may have become shorter since.
  const active = Math.min(wanted, count - 1);
  const optionId = (index: number) => `${id}-option-${String(index)}`;

  useModal(dialog, isOpen);
  useInView(isOpen && count > 0 ? optionId(active) : undefined);

  const type = (text: string) => {
    setSearch(text);
    setWanted(0);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const option = document.getElementById(optionId(active));
    if (option === null) onGo(`${paths.find}${asSearch(search)}`);
    else option.click();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-label`}
      closedby="any"
      onClose={() => {
        type('');
        onClose();
      }}
      className="h-dvh max-h-none w-full max-w-none overflow-hidden bg-surface p-0 text-ink backdrop:bg-veil sm:mx-auto sm:mt-[10vh] sm:mb-auto sm:h-fit sm:max-w-2xl sm:rounded-sheet sm:border sm:border-line"
    >
      <form action={paths.find} role="search" onSubmit={submit} className="flex h-full flex-col sm:max-h-[75vh]">
        <PaletteField
          id={id}
          search={search}
          count={count}
          activeId={count > 0 ? optionId(active) : undefined}
          onType={type}
          onKey={(event) => walk(event, { at: active, count }, setWanted)}
          onClose={() => dialog.current?.close()}
        />
        <Options
          id={`${id}-list`}
          groups={groups}
          active={active}
          optionId={optionId}
          onPick={(event, line) => pick(event, line, { onClose, onGo })}
          onPoint={setWanted}
        />
        <Said asked={asked} count={search === '' ? undefined : count} keysId={`${id}-keys`} />
      </form>
    </dialog>
  );
}

/** A press with a key held is the browser's own: another tab. So is a file. */
function pick(event: MouseEvent, { href, isFile }: FoundLine, { onClose, onGo }: Omit<PaletteProps, 'isOpen'>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (isFile) {
    onClose();
    return;
  }
  event.preventDefault();
  onGo(href);
}

/** Opens over the page: nothing behind it can be reached until it closes. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, isOpen: boolean): void {
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [dialog, isOpen]);
}

function useInView(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}

interface Standing {
  readonly at: number;
  readonly count: number;
}

/** Round and round with the arrows, to the ends with Home and End. With a key held they move the caret. */
function walk(event: KeyboardEvent, { at, count }: Standing, onStep: (next: number) => void): void {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  const next = steps[event.key];
  if (isHeld || event.nativeEvent.isComposing || count === 0 || next === undefined) return;
  event.preventDefault();
  onStep(next);
}

interface SaidProps {
  readonly asked: Asked;
  /** Undefined: nothing was asked yet. */
  readonly count: number | undefined;
  readonly keysId: string;
}

/** How many there are, said aloud when the answer is there, and the keys of the list. */
function Said({ asked: { state }, count, keysId }: SaidProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 px-4 py-3 text-xs text-ink-2 pointer-coarse:has-[[role=status]:empty]:sr-only">
      <p role="status" className="min-h-5">
        {state === 'here' && count !== undefined && foundText(count)}
        {state === 'away' && words.away}
        {state === 'looking' && <span className="after-a-second">{words.looking}</span>}
      </p>
      <p id={keysId} className="pointer-coarse:sr-only">
        {words.keys}
      </p>
    </div>
  );
}
