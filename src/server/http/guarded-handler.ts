import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log, logUnexpected } from '@/server/log';
import { databaseWatch, type DatabaseState } from './health';
import { inspectRequest, type GuardSettings, type RequestFacts } from './inspect-request';
import { mendAnswer } from './mend-answer';
import { pathPattern } from './path-pattern';
import { inspectBody, readBody, replay } from './read-body';
import { writeRefusal, type RefusalCode } from './refusal';
import { withRequest } from './request-context';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface GuardedHandlerSettings extends GuardSettings {
  readonly DATABASE_URL: string;
}

/** Next sends an action on to the page it belongs to, through the front door, with the headers it came with. */
const INSIDE = 'x-goldseam-inside';

/**
 * Puts the guard in front of Next. It stands here and not in Next's proxy file because a proxy sees neither a request that Next
 * cannot parse nor the answer that Next gives, and because one door is easier to watch than two.
 */
export function guardedHandler(settings: GuardedHandlerSettings, next: Handler): Handler {
  const secret = randomBytes(24).toString('base64url');
  const databaseState = databaseWatch(settings.DATABASE_URL, () => performance.now());
  return async (request, response) => {
    const began = performance.now();
    response.once('close', () => {
      logAnswer(request, response, performance.now() - began);
    });
    const nonce = randomBytes(16).toString('base64');
    const headers = securityHeaders(nonce, settings, request.url);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      const refusal = await admit(request, response, settings, { nonce, next, databaseState, secret });
      if (refusal !== undefined) refuse(request, response, refusal);
    } catch (error) {
      logUnexpected(error, { route: pathPattern(request.url ?? '') });
      answerUnexpected(request, response);
    }
  };
}

interface Inside {
  readonly nonce: string;
  readonly secret: string;
  readonly next: Handler;
  readonly databaseState: () => Promise<DatabaseState>;
}

async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  settings: GuardSettings,
  inside: Inside,
): Promise<RefusalCode | undefined> {
  const facts: RequestFacts = { method: request.method ?? '', target: request.url ?? '', headers: request.headers };
  // Such a request was inspected when it came in; its host is now this server's own, and no browser knows the secret.
  const isInside = request.headers[INSIDE] === inside.secret;
  const refusal = isInside ? undefined : inspectRequest(facts, settings);
  if (refusal !== undefined) return refusal;
  if (/^\/healthz(\?|$)/.test(facts.target)) {
    await answerHealth(request, response, inside.databaseState);
    return undefined;
  }
  if (facts.method !== 'POST') {
    await passOn(request, response, settings, inside);
    return undefined;
  }
  const read = await readBody(request);
  if (!read.ok) return read.refusal;
  const reason = await inspectBody(facts, read.body);
  if (reason !== undefined) return reason;
  await passOn(replay(request, read.body), response, settings, inside);
  return undefined;
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  { development }: GuardSettings,
  { nonce, secret, next }: Inside,
): Promise<void> {
  // Only this server may say how it was reached: Next trusts these headers, and any client can write them.
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded') Reflect.deleteProperty(request.headers, name);
  }
  // Next compares an action's origin with the host; the guard has compared them already, and knows of a proxy's public origin.
  if (request.headers.origin !== undefined && URL.canParse(request.headers.origin)) {
    request.headers['x-forwarded-host'] = new URL(request.headers.origin).host;
  }
  // Where Next looks for the nonce that it puts on its own scripts.
  request.headers['content-security-policy'] = contentSecurityPolicy(nonce, development);
  request.headers[INSIDE] = secret;
  const context = { nonce, entered: false, missing: false, problem: false };
  mendAnswer(request, response, context);
  await withRequest(context, () => next(request, response));
}

async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  databaseState: () => Promise<DatabaseState>,
): Promise<void> {
  const database = await databaseState();
  const body = JSON.stringify({ status: database === 'ok' ? 'ok' : 'degraded', database });
  response.writeHead(database === 'ok' ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(request: IncomingMessage, response: ServerResponse, code: RefusalCode): void {
  const { status, headers, body } = writeRefusal(code, request.headers.accept);
  // A body that was not read would be taken for the next request on this connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answerUnexpected(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, headers, body } = writeRefusal('our-fault', request.headers.accept);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function logAnswer(request: IncomingMessage, response: ServerResponse, ms: number): void {
  const path = pathPattern(request.url ?? '');
  const line = { method: request.method, path, status: response.statusCode, ms: Math.round(ms) };
  // A page brings a dozen files with it; they would hide what happened.
  if (path === '/_next/*') log.debug(line, 'request');
  else log.info(line, 'request');
}
