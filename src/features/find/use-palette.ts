'use client';

import { useRouter } from 'next/navigation';
import { type ComponentType, useEffect, useEffectEvent, useRef, useState, useTransition } from 'react';
import { paths } from '@/lib/paths';
import { hasShortcuts, isFindKey } from '@/ui/shortcuts';
import type { PaletteProps } from './palette';

/** The palette, fetched when it is first wanted, and whether it is open. Its key opens and closes it. */
export function usePalette() {
  const router = useRouter();
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const [isOpen, setOpen] = useState(false);
  const [isGoing, startGoing] = useTransition();
  const isFetching = useRef(false);

  const fetchAndOpen = async (otherwise: () => void) => {
    if (isFetching.current) return;
    isFetching.current = true;
    try {
      const fetched = await import('./palette');
      setPalette(() => fetched.Palette);
      setOpen(true);
    } catch {
      otherwise();
    } finally {
      isFetching.current = false;
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isFindKey(event) || !hasShortcuts()) return;
    event.preventDefault();
    // Pressed in the middle of a text, the key leads nowhere else when the palette does not come.
    if (isOpen) setOpen(false);
    else void fetchAndOpen(() => undefined);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return {
    Palette,
    isOpen,
    /** The page that was chosen is on its way. */
    isGoing,
    open: () => void fetchAndOpen(() => router.push(paths.find)),
    close: () => setOpen(false),
    go: (href: string) => {
      setOpen(false);
      startGoing(() => router.push(href));
    },
  };
}
