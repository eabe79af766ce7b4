'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { candidateAction, formValues } from '@/server/candidate-action';
import { forgetOldPages } from '@/server/forget-old-pages';
import { markEntered } from '@/server/http/request-context';
import { savePreference } from '@/server/preference-store';
import { SHORTCUTS } from './shortcuts';
import { theme, THEME_COOKIE } from './theme';

const themeForm = z.object({ theme });
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Nobody has to be known for this: it is the browser's own choice. */
export async function chooseThemeAction(_previous: FormState, form: FormData): Promise<FormState> {
  markEntered();
  const values = formValues(form);
  const chosen = themeForm.safeParse({ theme: values.theme?.[0] });
  if (!chosen.success) return { problems: [{ field: 'theme', text: 'Choose System, Light or Dark.' }], typed: values };
  (await cookies()).set(THEME_COOKIE, chosen.data.theme, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: YEAR_SECONDS,
  });
  return { problems: [], typed: values };
}

const shortcutsForm = z.object({ are: z.enum(['on', 'off']), key: z.string().min(8).max(64) });

export const chooseShortcutsAction = candidateAction(
  shortcutsForm,
  async ({ are }, candidateId, typed): Promise<FormState> => {
    await savePreference(candidateId, SHORTCUTS, { are });
    // Every page's frame says whether the keys count.
    forgetOldPages();
    return { problems: [], typed };
  },
);
