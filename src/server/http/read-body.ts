import { IncomingMessage } from 'node:http';
import { bodyLimitOf, isApi, mediaType, tooLarge, type RequestFacts } from './inspect-request';
import type { RefusalCode } from './refusal';

export type ReadBody =
  { readonly ok: true; readonly body: Buffer } | { readonly ok: false; readonly refusal: RefusalCode };

/** Reads the whole body, and stops as soon as it is longer than the limit: a sender may leave its length out, or lie. */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  const { url = '/' } = request;
  const limit = bodyLimitOf(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        // What still arrives is thrown away, so that the sender gets to read the answer.
        request.removeAllListeners('data').resume();
        resolve({ ok: false, refusal: tooLarge(url) });
      } else chunks.push(chunk);
    });
    request.on('end', () => {
      resolve({ ok: true, body: Buffer.concat(chunks) });
    });
    request.on('error', () => {
      resolve({ ok: false, refusal: 'body-broken-off' });
    });
  });
}

/** Whether the platform's own parser can read this body, and whether a form is one that a page could have sent. */
export async function inspectBody({ target, headers }: RequestFacts, body: Buffer): Promise<RefusalCode | undefined> {
  switch (mediaType(headers)) {
    case 'multipart/form-data':
    case 'application/x-www-form-urlencoded':
      return inspectForm(target, headers, body);
    case 'application/json':
      return isJson(body) ? undefined : 'body-unreadable';
    default:
      return undefined;
  }
}

async function inspectForm(
  target: string,
  headers: RequestFacts['headers'],
  body: Buffer,
): Promise<RefusalCode | undefined> {
  const form = await formOf(headers['content-type'] ?? '', body);
  if (form === undefined) return 'body-unreadable';
  const names = [...form.keys()];
  if (names.some((name) => name.includes('\0'))) return 'body-unreadable';
  const isOurs =
    isApi(target) || headers['next-action'] !== undefined || names.some((name) => name.startsWith('$ACTION_'));
  return isOurs ? undefined : 'form-unknown';
}

async function formOf(contentType: string, body: Buffer): Promise<FormData | undefined> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return true;
  } catch {
    return false;
  }
}

/** The same request once more, with a body that can be read again. */
export function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  again.method = request.method;
  again.url = request.url;
  again.httpVersion = request.httpVersion;
  again.httpVersionMajor = request.httpVersionMajor;
  again.httpVersionMinor = request.httpVersionMinor;
  again.headers = request.headers;
  again.rawHeaders = request.rawHeaders;
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}
