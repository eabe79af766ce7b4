'use client';

import { Search } from 'lucide';
import { useSyncExternalStore } from 'react';
import { paths } from '@/lib/paths';
import { Icon } from '@/ui/icon';
import { findWords as words } from './copy';
import { usePalette } from './use-palette';

const look =
  'inline-flex min-h-11 items-center gap-2 rounded-control px-3 text-sm text-ink-2 no-underline hover:bg-tide-soft hover:text-ink';

const never = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

/** The way to the palette, by press or by key. Where it does not come, and without JavaScript, to the page that does the same. */
export function FindDoor() {
  const isInBrowser = useSyncExternalStore(never, inBrowser, onServer);
  const { Palette, isOpen, isGoing, open, close, go } = usePalette();
  const inside = (
    <>
      <Icon of={Search} className="size-5 shrink-0" />
      {words.find}
    </>
  );
  if (!isInBrowser)
    return (
      <a href={paths.find} className={look}>
        {inside}
      </a>
    );
  return (
    <>
      <button type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" onClick={open} className={look}>
        {inside}
        {isGoing && <span className="after-a-second">{words.opening}</span>}
      </button>
      {Palette !== undefined && <Palette isOpen={isOpen} onClose={close} onGo={go} />}
    </>
  );
}
