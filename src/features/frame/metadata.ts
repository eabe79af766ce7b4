import 'server-only';
import type { Metadata } from 'next';
import { hasProblem } from '@/server/http/request-context';
import { words } from './copy';

/** What every page's title is set in. A form that comes back with a problem says so first, also without JavaScript. */
export const appTitle = (): NonNullable<Metadata['title']> => ({
  default: words.app,
  template: `${hasProblem() ? words.errorMark : ''}%s – ${words.app}`,
});

/** The title of a page about one interview, or of the page that says it is not there. */
export const titleIfFound = (found: unknown, title: string): Metadata => ({
  title: found === undefined ? words.notFoundTitle : title,
});
