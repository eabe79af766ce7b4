import 'server-only';
import { revalidatePath } from 'next/cache';

/** Called after every save: pages in the browser's memory would show everything as it was before. */
export const forgetOldPages = (): void => {
  revalidatePath('/', 'layout');
};
