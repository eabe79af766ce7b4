import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { env } from './env';

/**
 * What a log line may say of an error. Never its message: Prisma and JSON.parse quote what a person typed.
 * The frames name our own files and lines, which is what finds the fault.
 */
export function withoutWords(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^ {4}at \S.*[:(]\d+:\d+\)?$/.test(line))
    .map((line) => line.trim());
  return {
    name: error.name,
    ...code,
    frames,
    ...(error.cause === undefined ? {} : { cause: withoutWords(error.cause) }),
  };
}

/** JSON lines on standard output: ids, counts, times and names of our own things; nothing that a person wrote. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: withoutWords, error: withoutWords },
  // Nobody logs these on purpose; the net under that rule.
  redact: [
    'headers',
    'body',
    'text',
    'story',
    'answers',
    'letter',
    'email',
    'name',
    '*.headers',
    '*.body',
    '*.text',
    '*.story',
    '*.email',
  ],
});

/** Where an unexpected error came from, in our own words (a route's pattern, an action's name). */
export type ErrorContext = Readonly<Record<string, string | number | boolean | undefined>>;

/** Logs an unexpected error and returns the id that the page may show, so that a report can be found in the log. */
export function logUnexpected(error: unknown, context: ErrorContext): string {
  const errorId = digestOf(error) ?? randomUUID().slice(0, 8);
  log.error({ errorId, ...context, error }, 'unexpected error');
  return errorId;
}

/** Next shows its digest to the browser: the same id in both places. */
function digestOf(error: unknown): string | undefined {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' && /^[\w-]{1,40}$/.test(digest) ? digest : undefined;
}
