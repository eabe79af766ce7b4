import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';

export const theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof theme>;
export const THEME_COOKIE = 'theme';

/** What the candidate chose, or the system's. Read on the server, so that the first paint is right. */
export async function currentTheme(): Promise<Theme> {
  return theme.catch('system').parse((await cookies()).get(THEME_COOKIE)?.value);
}
