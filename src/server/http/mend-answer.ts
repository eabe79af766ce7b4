import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { fillBlankPage } from './blank-page';
import { writeRefusal, type RefusalCode } from './refusal';
import type { RequestContext } from './request-context';

/** What becomes of the answer that Next gives. */
type Course =
  | { readonly kind: 'pass' }
  /** A sentence of ours was sent instead; what Next still writes is dropped. */
  | { readonly kind: 'replaced' }
  /** An error page, kept back until it is whole. */
  | { readonly kind: 'collect'; readonly status: number; readonly chunks: Buffer[] };

/**
 * Next answers a form it cannot decode with a 500, a missing file with two bare words, and a page that threw with an empty one.
 * This watches an answer until its head is written and mends these; every other answer passes untouched.
 */
export function mendAnswer(request: IncomingMessage, response: ServerResponse, context: RequestContext): void {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  let course: Course | undefined;

  const begin = (status: number, headers: readonly unknown[]): Course => {
    if (course !== undefined) return course;
    const contentType = contentTypeOf(response, headers);
    const code = refusalInstead(request, response, { status, contentType }, context);
    if (isPage(contentType)) response.setHeader('Cache-Control', 'private, no-store');
    if (code !== undefined) course = { kind: 'replaced' };
    else if (status >= 400 && contentType.startsWith('text/html')) course = { kind: 'collect', status, chunks: [] };
    else course = { kind: 'pass' };
    if (code !== undefined) {
      const refusal = writeRefusal(code, request.headers.accept);
      forgetEncoding(response);
      own.writeHead(refusal.status, refusal.headers);
      own.end(request.method === 'HEAD' ? undefined : refusal.body);
    }
    return course;
  };

  Object.assign(response, {
    writeHead: (...parts: Parameters<typeof own.writeHead>) => {
      const status = parts[0] === 200 && context.missing ? 404 : parts[0];
      const { kind } = begin(status, parts);
      if (kind === 'collect') keepHeaders(response, parts);
      if (kind !== 'pass') return response;
      return own.writeHead(...([status, ...parts.slice(1)] as typeof parts));
    },
    flushHeaders: () => {
      if (begin(response.statusCode, []).kind === 'pass') own.flushHeaders();
    },
    write: (...parts: Parameters<typeof own.write>) => {
      const now = begin(response.statusCode, []);
      if (now.kind === 'collect') now.chunks.push(bytesOf(parts[0]));
      return now.kind === 'pass' ? own.write(...parts) : true;
    },
    end: (...parts: Parameters<typeof own.end>) => {
      const now = begin(response.statusCode, []);
      if (now.kind === 'pass') return own.end(...parts);
      if (now.kind === 'collect') {
        if (typeof parts[0] !== 'function') now.chunks.push(bytesOf(parts[0]));
        sendWhole(request, response, own, { status: now.status, body: Buffer.concat(now.chunks) });
      }
      return response;
    },
  });
}

/** Sends an error page that was kept back, with words for a reader without JavaScript where it has none. */
function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  own: Pick<ServerResponse, 'writeHead' | 'end'>,
  { status, body }: { status: number; body: Buffer },
): void {
  const encoding = response.getHeader('content-encoding');
  const filled =
    request.method === 'HEAD'
      ? undefined
      : fillBlankPage(body, typeof encoding === 'string' ? encoding : undefined, status);
  if (filled !== undefined) forgetEncoding(response);
  const whole = filled ?? body;
  response.removeHeader('transfer-encoding');
  own.writeHead(status, request.method === 'HEAD' ? {} : { 'Content-Length': whole.length });
  own.end(request.method === 'HEAD' ? undefined : whole);
}

const forgetEncoding = (response: ServerResponse) => {
  for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name);
};

interface Answer {
  readonly status: number;
  readonly contentType: string;
}

function refusalInstead(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  context: RequestContext,
): RefusalCode | undefined {
  if (answer.status < 400) return undefined;
  if (answer.status >= 500) return request.method === 'POST' && !context.entered ? 'body-unreadable' : undefined;
  if (response.hasHeader('x-nextjs-action-not-found')) {
    // Next's client knows this header and its bare text; a form sent without JavaScript is read by a person.
    return request.headers['next-action'] === undefined ? 'page-outdated' : undefined;
  }
  if (isPage(answer.contentType) || answer.contentType.startsWith('application/json')) return undefined;
  return bareAnswers[answer.status] ?? 'not-allowed';
}

const bareAnswers: Readonly<Partial<Record<number, RefusalCode>>> = {
  404: 'not-found',
  405: 'method-unknown',
  413: 'body-too-large',
};

const isPage = (contentType: string) => /^text\/(html|x-component)/.test(contentType);

const bytesOf = (part: unknown): Buffer =>
  typeof part === 'string' ? Buffer.from(part) : part instanceof Uint8Array ? Buffer.from(part) : Buffer.alloc(0);

const headersIn = (parts: readonly unknown[]) =>
  parts.find((part): part is OutgoingHttpHeaders => typeof part === 'object' && part !== null && !Array.isArray(part));

function keepHeaders(response: ServerResponse, parts: readonly unknown[]): void {
  for (const [name, value] of Object.entries(headersIn(parts) ?? {})) {
    if (value !== undefined) response.setHeader(name, value);
  }
}

function contentTypeOf(response: ServerResponse, parts: readonly unknown[]): string {
  const given = headersIn(parts);
  const own = given?.['content-type'] ?? given?.['Content-Type'] ?? response.getHeader('content-type');
  return typeof own === 'string' ? own : '';
}
