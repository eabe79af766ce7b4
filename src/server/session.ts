import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { database } from './database';
import { unlessThere } from './database-errors';
import { env } from './env';

/** On one machine everybody who reaches the app is its one candidate: there is no account to lose. */
const ONE_CANDIDATE = 'this-machine';
const COOKIE = 'goldseam';
/** A year: a job hunt with its pauses. */
const COOKIE_SECONDS = 365 * 24 * 60 * 60;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Who is asking, or undefined for a browser that has saved nothing yet. */
export async function currentCandidate(): Promise<string | undefined> {
  if (env.ACCESS === 'single') return ONE_CANDIDATE;
  const token = (await cookies()).get(COOKIE)?.value;
  if (token === undefined) return undefined;
  const client = await database();
  const session = await client.browserSession.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { candidateId: true },
  });
  return session?.candidateId;
}

/**
 * Who is saving; a new browser becomes a new candidate here, and only here, so that looking around leaves no trace. `formKey` is the
 * idempotency key of the form, known to this browser alone: the same first form sent twice at once makes one candidate, not two.
 */
export async function candidateWhoSaves(formKey: string): Promise<string> {
  const known = await currentCandidate();
  const client = await database();
  if (known !== undefined) {
    if (known === ONE_CANDIDATE) await ensureCandidate(known);
    return known;
  }
  const token = randomBytes(32).toString('base64url');
  const candidateId = hashOf(`candidate of ${formKey}`);
  await makeCandidate(candidateId);
  await client.browserSession.create({ data: { candidateId, tokenHash: hashOf(token) } });
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.PUBLIC_ORIGIN?.startsWith('https:') ?? false,
    path: '/',
    maxAge: COOKIE_SECONDS,
  });
  return candidateId;
}

let ensured: Promise<unknown> | undefined;

function ensureCandidate(id: string): Promise<unknown> {
  ensured ??= makeCandidate(id).catch((error: unknown) => {
    ensured = undefined;
    throw error;
  });
  return ensured;
}

/** Postgres lets two at once both look before either writes: the second finds the row of the first, which is as good. */
async function makeCandidate(id: string): Promise<void> {
  const client = await database();
  await unlessThere(() => client.candidate.upsert({ where: { id }, create: { id }, update: {} }));
}
