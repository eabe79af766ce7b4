'use client';

import { type RefObject, useSyncExternalStore } from 'react';
import { Button } from '@/ui/button';
import { tickAllText } from './copy';
import { restoreTicks } from './exclusive-ticks';
import type { QuestionView } from './question-view';

const never = () => () => undefined;

interface TickAllProps {
  readonly view: QuestionView;
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** Ticking by script sends no event: this saves what was ticked. */
  readonly ticked: () => void;
}

/** Every suggestion in one press. Without JavaScript it could do nothing, so it is not there. */
export function TickAll({ view, formRef, ticked }: TickAllProps) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const ids = view.choice?.options.map(({ id }) => id) ?? [];
  if (!hasScript) return null;
  const tickAll = () => {
    if (formRef.current !== null) restoreTicks(formRef.current, 'chosen', ids);
    ticked();
  };
  return (
    <Button type="button" kind="quiet" className="mt-2" onClick={tickAll}>
      {tickAllText(ids.length)}
    </Button>
  );
}
