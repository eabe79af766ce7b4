'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { usePaper } from '@/features/follow-up/use-paper';
import { hasShortcuts } from '@/ui/shortcuts';
import type { Findings } from './use-findings';

type Paper = Pick<ReturnType<typeof usePaper>, 'focus'>;

/**
 * F8 and Shift + F8 go from card to card, Enter applies the suggestion in focus, Delete keeps the words, Esc goes back to them.
 * Returns how a card that goes hands the focus on: to the next, or back to the letter.
 */
export function useCardKeys(panel: RefObject<HTMLElement | null>, findings: Findings, paper: Paper) {
  const { standing, active, setFocused } = findings;

  const goOn = (key: string) => {
    const at = standing.findIndex((finding) => finding.key === key);
    const next = standing[at + 1] ?? standing[at - 1];
    if (next === undefined || !open(panel.current, next.key)) paper.focus();
  };
  const step = useEffectEvent((event: KeyboardEvent) => {
    if (!isStep(event) || standing.length === 0 || !hasShortcuts()) return;
    event.preventDefault();
    const at = standing.findIndex(({ key }) => key === active);
    const first = event.shiftKey ? standing.length - 1 : 0;
    const next = at < 0 ? first : (at + (event.shiftKey ? -1 : 1) + standing.length) % standing.length;
    open(panel.current, standing[next]?.key);
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!hasShortcuts()) return;
    const finding = standing.find(({ key }) => key === keyAt(event.target));
    if (event.key === 'Escape') paper.focus();
    if (event.key !== 'Delete' || finding === undefined) return;
    event.preventDefault();
    goOn(finding.key);
    findings.keep(finding);
  });
  const enter = useEffectEvent((event: FocusEvent) => setFocused(keyAt(event.target)));
  const leave = useEffectEvent((event: FocusEvent) => {
    if (keyAt(event.relatedTarget) === undefined) setFocused(undefined);
  });

  useEffect(() => {
    const place = panel.current;
    const onStep = (event: KeyboardEvent) => step(event);
    const onPress = (event: KeyboardEvent) => press(event);
    const onEnter = (event: FocusEvent) => enter(event);
    const onLeave = (event: FocusEvent) => leave(event);
    document.addEventListener('keydown', onStep);
    place?.addEventListener('keydown', onPress);
    place?.addEventListener('focusin', onEnter);
    place?.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('keydown', onStep);
      place?.removeEventListener('keydown', onPress);
      place?.removeEventListener('focusin', onEnter);
      place?.removeEventListener('focusout', onLeave);
    };
  }, [panel]);

  return goOn;
}

const isStep = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F8' && !ctrlKey && !altKey && !metaKey;

/** Opens a card and puts the focus on what Enter is to press. */
function open(panel: HTMLElement | null, key: string | undefined): boolean {
  const card = [...(panel?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find((one) => one.dataset.card === key);
  card?.querySelector('details')?.setAttribute('open', '');
  const button = card?.querySelector<HTMLElement>('[data-use], [data-keep]');
  button?.focus();
  return button instanceof HTMLElement;
}

const keyAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset.card : undefined;
