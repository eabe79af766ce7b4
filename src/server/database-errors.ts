import { z } from 'zod';

const prismaError = z.object({ code: z.string() });

const codeOf = (error: unknown): string | undefined => {
  const known = prismaError.safeParse(error);
  return known.success ? known.data.code : undefined;
};

/**
 * Runs a save that hangs a row under an interview; undefined when there is no such interview (any more), or when it is another
 * candidate's: the foreign keys say so (P2003), also when it was removed a moment ago in another tab.
 */
export async function unlessGone<Value>(save: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await save();
  } catch (error) {
    if (codeOf(error) === 'P2003') return undefined;
    throw error;
  }
}

/** Makes a row that somebody else may be making at this moment: one that is there already (P2002) is made. */
export async function unlessThere(make: () => Promise<unknown>): Promise<void> {
  try {
    await retryAfterConflict(make);
  } catch (error) {
    if (codeOf(error) !== 'P2002') throw error;
  }
}

/** Postgres saw a conflict or a deadlock: nothing was written. (SQLite's locks are waited for in sqlite-adapter.ts.) */
const CONFLICT = 'P2034';
const ATTEMPTS = 5;

export async function retryAfterConflict<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || codeOf(error) !== CONFLICT) throw error;
    }
  }
}
