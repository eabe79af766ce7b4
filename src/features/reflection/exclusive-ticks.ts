'use client';

const ticks = (form: HTMLFormElement, name: string): HTMLInputElement[] =>
  [...form.elements].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement && control.type === 'checkbox' && control.name === name,
  );

/**
 * "None of these" and "Not sure" clear the other ticks; any other tick clears those two. Returns the values that an exclusive
 * tick cleared, for the undo line.
 */
export function clearRivals(changed: HTMLInputElement, form: HTMLFormElement): readonly string[] {
  if (!changed.checked || changed.type !== 'checkbox') return [];
  const isApart = changed.dataset.apart === 'true';
  const rivals = ticks(form, changed.name).filter(
    (tick) => tick !== changed && tick.checked && (isApart || tick.dataset.apart === 'true'),
  );
  for (const rival of rivals) rival.checked = false;
  return isApart ? rivals.map(({ value }) => value) : [];
}

/** Puts cleared ticks back, and takes the exclusive one away. */
export function restoreTicks(form: HTMLFormElement, name: string, values: readonly string[]): void {
  for (const tick of ticks(form, name)) tick.checked = values.includes(tick.value);
}
