'use client';

/** Which inputs an exclusive tick ("None of these", "Not sure") clears, and which exclusive ones a normal tick clears. */
export function clearRivals(changed: HTMLInputElement, form: HTMLFormElement): readonly HTMLInputElement[] {
  if (!changed.checked || changed.type !== 'checkbox') return [];
  const isApart = changed.dataset.apart === 'true';
  const rivals = [...form.elements].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement &&
      control !== changed &&
      control.name === changed.name &&
      control.checked &&
      (isApart || control.dataset.apart === 'true'),
  );
  for (const rival of rivals) rival.checked = false;
  return isApart ? rivals : [];
}
