import { z } from 'zod';
import { isVerb, Refused, verbs } from './verbs';

export type Reply = Readonly<Record<string, unknown>> & { readonly id: unknown };

interface LineError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

const withId = z.looseObject({ id: z.union([z.string(), z.number()]).nullish() });

/** Answers one line. Whatever is wrong with it comes back as an `error` with a code, a sentence and where it was. */
export function runVerb(name: string, line: string): Reply {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return refusal(null, {
      code: 'not-json',
      message: 'This line is not JSON. Write one JSON object a line.',
      path: [],
    });
  }
  const known = withId.safeParse(row);
  const id = known.success ? (known.data.id ?? null) : null;
  if (!isVerb(name)) return refusal(id, { code: 'unknown-verb', message: `There is no verb "${name}".`, path: [] });
  try {
    return { id, ...verbs[name].answer(row) };
  } catch (error) {
    return refusal(id, lineError(error));
  }
}

const refusal = (id: unknown, error: LineError): Reply => ({ id, error });

function lineError(error: unknown): LineError {
  if (error instanceof Refused) return { code: error.code, message: error.message, path: error.path };
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
    return { code: 'invalid-line', message: issue?.message ?? 'This line is not as the verb expects it.', path };
  }
  throw error;
}
