'use client';

import { useEffect, useState } from 'react';

interface CharactersLeftProps {
  readonly id: string;
  /** The id of the text area that is counted. */
  readonly controlId: string;
  readonly limit: number;
  readonly initialLength: number;
}

/** From here on the count is worth knowing; before, it would only hurry. */
const NEAR = 0.9;

/** How much room is left, said only near the limit. The browser cuts nothing off, so it may also be how much is too much. */
export function CharactersLeft({ id, controlId, limit, initialLength }: CharactersLeftProps) {
  const [length, setLength] = useState(initialLength);
  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement)) return;
    const count = () => {
      setLength(control.value.length);
    };
    control.addEventListener('input', count);
    return () => {
      control.removeEventListener('input', count);
    };
  }, [controlId]);
  const left = limit - length;
  return (
    <p id={id} className="text-sm text-ink-2 not-empty:mt-2">
      {length >= limit * NEAR &&
        (left >= 0 ? `${String(left)} characters left` : `${String(-left)} characters too many`)}
    </p>
  );
}
