import { AsyncLocalStorage } from 'node:async_hooks';

/** What the server and the pages it renders know of the request at hand. */
export interface RequestContext {
  /** Allows this answer's own scripts and styles (Content-Security-Policy). */
  readonly nonce: string;
  /** True once one of our actions began: from then on an error is ours, before it the request made no sense. */
  entered: boolean;
  /** True once the page found that what it was asked for is not there. */
  missing: boolean;
  /** True once a form was answered with a problem in it. */
  problem: boolean;
}

// Next bundles this module apart from the server's own copy; the two meet on globalThis.
const place = Symbol.for('goldseam.request');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<RequestContext> | undefined>;
const requests = (shared[place] ??= new AsyncLocalStorage<RequestContext>());

export const withRequest = <Answer>(context: RequestContext, handle: () => Answer): Answer =>
  requests.run(context, handle);

/** Called by every action before anything else. */
export function markEntered(): void {
  const context = requests.getStore();
  if (context !== undefined) context.entered = true;
}

/**
 * Makes the answer a 404 while the page draws its own words for it. Next's notFound() would send an empty page that only a script
 * fills. Call it before anything is sent: in a page or layout that no loading.tsx wraps.
 */
export function markMissing(): void {
  const context = requests.getStore();
  if (context !== undefined) context.missing = true;
}

/** The page that comes back says in its title that there is a problem; an action runs before its page is drawn. */
export function markProblem(): void {
  const context = requests.getStore();
  if (context !== undefined) context.problem = true;
}

export const hasProblem = (): boolean => requests.getStore()?.problem ?? false;

/** For an inline script or style of our own; undefined outside a request. */
export const nonceOfRequest = (): string | undefined => requests.getStore()?.nonce;
