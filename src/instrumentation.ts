import type { Instrumentation } from 'next';

/* eslint-disable no-restricted-syntax -- Next replaces NEXT_RUNTIME as it builds, which keeps Node's modules out of the edge copy of this file. */

/** A bad setting stops the server here, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/server/env');
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logUnexpected } = await import('@/server/log');
    logUnexpected(error, { method: request.method, route: context.routePath, during: context.routeType });
  }
};
