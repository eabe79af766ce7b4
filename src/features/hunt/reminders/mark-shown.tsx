'use client';

import { useEffect } from 'react';
import { untouched } from '@/lib/form-state';
import { markShownAction } from './reminder-actions';

/** After the page was shown: a reminder that came up counts for the week. Without JavaScript it counts when something is done about it. */
export function MarkShown({ formKey, ids }: { readonly formKey: string; readonly ids: readonly string[] }) {
  const list = ids.join(' ');
  useEffect(() => {
    if (list === '') return;
    const form = new FormData();
    form.append('key', formKey);
    for (const id of list.split(' ')) form.append('id', id);
    // Nobody waits for this, and it is tried again on the next visit.
    markShownAction(untouched, form).catch(() => undefined);
  }, [formKey, list]);
  return null;
}
