import {
  createServer,
  request as openRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { gzipSync } from 'node:zlib';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { guardedHandler, type Handler } from '@/server/http/guarded-handler';
import { markEntered, markMissing, nonceOfRequest } from '@/server/http/request-context';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server with the guard in front of `pages`, and a way to ask it something. */
async function goldseam(pages: Handler, more: { PUBLIC_ORIGIN?: string; DATABASE_URL?: string } = {}) {
  const settings = {
    ALLOWED_HOSTS: ['127.0.0.1'],
    PUBLIC_ORIGIN: undefined,
    DATABASE_URL: 'file:/nowhere/at-all.db',
    development: false,
    ...more,
  };
  const guarded = guardedHandler(settings, pages);
  const server = createServer((request, response) => void guarded(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${String(port)}`;
  return (method: string, path: string, headers: OutgoingHttpHeaders = {}, body?: string | readonly string[]) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = openRequest(
        origin + path,
        { method, headers: { ...(method === 'POST' ? { origin } : {}), ...headers } },
        (response) => {
          void text(response).then((read) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }),
          );
        },
      );
      sent.on('error', reject);
      for (const part of typeof body === 'string' ? [body] : (body ?? [])) sent.write(part);
      sent.end();
    });
}

const form = { 'content-type': 'multipart/form-data; boundary=a-long-boundary' };
const field = (name: string, value: string) =>
  `--a-long-boundary\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const ourForm = `${field('$ACTION_ID_7f', '')}${field('text', 'It went badly')}--a-long-boundary--\r\n`;

const says =
  (status: number, contentType: string, body: string): Handler =>
  async (_request, response) => {
    response.writeHead(status, { 'Content-Type': contentType });
    response.end(body);
  };
const page = says(200, 'text/html; charset=utf-8', '<p>a page</p>');

describe('an answer', () => {
  test('carries the headers that protect whoever reads it', async () => {
    const { headers } = await (await goldseam(page))('GET', '/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('says that the site is always https when its public address is', async () => {
    const { headers } = await (await goldseam(page, { PUBLIC_ORIGIN: 'https://goldseam.example' }))('GET', '/');
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
  });

  test('has a nonce of its own, and the page gets to know the same one', async () => {
    const ask = await goldseam(async (request, response) => {
      response.end(`${String(request.headers['content-security-policy'])} ${String(nonceOfRequest())}`);
    });
    const [first, second] = [await ask('GET', '/'), await ask('GET', '/')];
    const nonce = /'nonce-([^']+)'/.exec(String(first.headers['content-security-policy']))?.[1] ?? 'none';
    expect(first.body).toContain(`'nonce-${nonce}'`);
    expect(first.body.endsWith(` ${nonce}`)).toBe(true);
    expect(second.body).not.toContain(nonce);
  });

  test('of a page that throws is a sentence without a stack', async () => {
    const { status, body } = await (await goldseam(() => Promise.reject(new Error('secret words'))))('GET', '/');
    expect(status).toBe(500);
    expect(body).toBe('Something went wrong on our side. What you had saved is still there. Go back and try again.\n');
  });
});

describe('a form', () => {
  const echo: Handler = async (request: IncomingMessage, response) => {
    markEntered();
    response.end(await text(request));
  };

  test('reaches the page byte for byte', async () => {
    const { status, body } = await (await goldseam(echo))('POST', '/', form, ourForm);
    expect({ status, body }).toEqual({ status: 200, body: ourForm });
  });
  test('that is cut off is refused before the page sees it', async () => {
    const { status, body } = await (await goldseam(echo))('POST', '/', form, '--a-long-boundary\r\ngarbage');
    expect(status).toBe(400);
    expect(body).toMatch(/^What was sent cannot be read, so nothing was saved\./);
  });
  test('that no page of ours has is refused', async () => {
    const { status, body } = await (
      await goldseam(echo)
    )('POST', '/', form, `${field('text', 'x')}--a-long-boundary--\r\n`);
    expect(status).toBe(400);
    expect(body).toMatch(/^This page has no such form/);
  });
  test('that hides its length is counted', async () => {
    const parts = Array.from({ length: 300 }, () => 'a'.repeat(1_024));
    const { status } = await (await goldseam(echo))('POST', '/', { ...form, 'transfer-encoding': 'chunked' }, parts);
    expect(status).toBe(413);
  });
  test('of broken JSON is refused', async () => {
    const { status } = await (
      await goldseam(echo)
    )('POST', '/api/answers', { 'content-type': 'application/json' }, '{"a":');
    expect(status).toBe(400);
  });
});

describe('when Next fails', () => {
  const page500 = says(500, 'text/html', '<pre>at decodeAction (node_modules/next)</pre>');

  test('before an action of ours began, the request made no sense', async () => {
    const { status, body } = await (await goldseam(page500))('POST', '/', form, ourForm);
    expect(status).toBe(400);
    expect(body).toMatch(/^What was sent cannot be read/);
  });
  test('after it began, the fault is ours and the error page stays', async () => {
    const ask = await goldseam(async (request, response) => {
      markEntered();
      await page500(request, response);
    });
    expect((await ask('POST', '/', form, ourForm)).status).toBe(500);
  });
  test('while a page is read, the error page stays', async () => {
    expect((await (await goldseam(page500))('GET', '/')).status).toBe(500);
  });
  test('two bare words about a missing file become a sentence', async () => {
    const { status, body } = await (await goldseam(says(404, 'text/plain', 'Not Found')))('GET', '/_next/static/x.js');
    expect({ status, body }).toEqual({ status: 404, body: 'There is nothing at this address.\n' });
  });
  test('its own page for a missing page is left alone', async () => {
    const { status, body } = await (
      await goldseam(says(404, 'text/html', '<p>No such interview</p>'))
    )('GET', '/interviews/x');
    expect({ status, body }).toEqual({ status: 404, body: '<p>No such interview</p>' });
  });
  test('a form of an earlier version says so', async () => {
    const ask = await goldseam(async (_request, response) => {
      response.setHeader('x-nextjs-action-not-found', '1');
      response.writeHead(409, { 'content-type': 'text/plain' });
      response.write('Server Action ');
      response.end('unavailable.');
    });
    const { status, body } = await ask('POST', '/', { ...form, accept: 'text/html' }, ourForm);
    expect(status).toBe(409);
    expect(body).toContain('<p>This page is from an earlier version of Goldseam');
  });
});

describe('a page that is not there', () => {
  const blank = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

  test('draws its own words and is a 404', async () => {
    const ask = await goldseam(async (_request, response) => {
      markMissing();
      response.setHeader('Content-Type', 'text/html');
      response.write('<p>No such interview. ');
      response.end('<a href="/interviews">All interviews</a></p>');
    });
    const { status, body } = await ask('GET', '/interviews/x');
    expect({ status, body }).toEqual({
      status: 404,
      body: '<p>No such interview. <a href="/interviews">All interviews</a></p>',
    });
  });
  test.each([
    [404, 'There is nothing at this address.'],
    [500, 'Something went wrong on our side.'],
  ])('a blank page with status %i gets words for a reader without JavaScript', async (status, words) => {
    const answer = await (await goldseam(says(status, 'text/html; charset=utf-8', blank)))('GET', '/interviews/x');
    expect(answer.status).toBe(status);
    expect(answer.body).toContain('<html id="__next_error__" lang="en">');
    expect(answer.body).toContain(`<noscript><main><h1>Goldseam</h1><p>${words}`);
  });
  test('a packed blank page is unpacked for that', async () => {
    const ask = await goldseam(async (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
      response.end(gzipSync(blank));
    });
    const { headers, body } = await ask('GET', '/interviews/x');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toContain('There is nothing at this address.');
  });
});

describe('a refusal', () => {
  test('names the methods that there are', async () => {
    const { status, headers } = await (await goldseam(page))('DELETE', '/');
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD, POST' });
  });
  test('is a page with a way back for a person', async () => {
    const { body } = await (await goldseam(page))('GET', '/%00', { accept: 'text/html' });
    expect(body).toContain('<a href="/">Go to the first page</a>');
  });
  test('has no body when only the head was asked for', async () => {
    const { status, body } = await (await goldseam(page))('HEAD', '/%00');
    expect({ status, body }).toEqual({ status: 400, body: '' });
  });
});

test('what a client says of its own way here is not believed', async () => {
  const ask = await goldseam(async (request, response) => {
    response.end(JSON.stringify(Object.keys(request.headers).filter((name) => name.includes('forwarded'))));
  });
  const { body } = await ask('GET', '/', {
    forwarded: 'for=1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  });
  expect(body).toBe('[]');
});

test('health says that a lost database cannot be reached', async () => {
  const { status, body } = await (await goldseam(page))('GET', '/healthz');
  expect({ status, body: JSON.parse(body) as unknown }).toEqual({
    status: 503,
    body: { status: 'degraded', database: 'unreachable' },
  });
});

test('health is for programs of this machine, not for other sites', async () => {
  const { status } = await (
    await goldseam(page)
  )('GET', '/healthz', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' });
  expect(status).toBe(403);
});
