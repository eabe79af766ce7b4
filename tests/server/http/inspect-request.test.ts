import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectRequest, type GuardSettings, type RequestFacts } from '@/server/http/inspect-request';

const local: GuardSettings = {
  ALLOWED_HOSTS: ['localhost', '127.0.0.1', '[::1]'],
  PUBLIC_ORIGIN: undefined,
  development: false,
};
const hosted: GuardSettings = {
  ...local,
  ALLOWED_HOSTS: ['goldseam.example'],
  PUBLIC_ORIGIN: 'https://goldseam.example',
};

const read = (headers: RequestFacts['headers'] = {}, target = '/interviews'): RequestFacts => ({
  method: 'GET',
  target,
  headers: { host: '127.0.0.1:3000', ...headers },
});
const send = (headers: RequestFacts['headers'] = {}, target = '/interviews/new'): RequestFacts => ({
  method: 'POST',
  target,
  headers: {
    host: '127.0.0.1:3000',
    origin: 'http://127.0.0.1:3000',
    'content-type': 'multipart/form-data; boundary=x',
    ...headers,
  },
});

const withoutOrigin = (facts: RequestFacts): RequestFacts => ({
  ...facts,
  headers: Object.fromEntries(Object.entries(facts.headers).filter(([name]) => name !== 'origin')),
});

describe('the host', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000'])('%s is answered', (host) => {
    expect(inspectRequest(read({ host }), local)).toBeUndefined();
  });
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3000',
    'localhost:3000@evil.example',
    '127.0.0.2',
  ])('another name that points at this machine is not answered: %s', (host) => {
    expect(inspectRequest(read({ host }), local)).toBe('host-unknown');
  });
  test('a request that names no host is not answered', () => {
    expect(inspectRequest({ method: 'GET', target: '/', headers: {} }, local)).toBe('host-missing');
  });
  test('a forwarded host cannot stand in for the real one', () => {
    expect(inspectRequest(read({ host: 'evil.example', 'x-forwarded-host': 'localhost' }), local)).toBe('host-unknown');
  });
});

describe('what another site may do', () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  test('it may link to a page', () => {
    expect(inspectRequest(read(link), local)).toBeUndefined();
  });
  test('it may not read with a script', () => {
    expect(inspectRequest(read({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }), local)).toBe(
      'other-site',
    );
  });
  test('another port of this machine counts as another site', () => {
    expect(inspectRequest(read({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }), local)).toBe('other-site');
  });
  test('it may not open what is meant for programs', () => {
    expect(inspectRequest(read(link, '/api/answers'), local)).toBe('other-site');
  });
  test('it may not put a page in a frame', () => {
    expect(inspectRequest(read({ ...link, 'sec-fetch-dest': 'iframe' }), local)).toBe('page-framed');
  });
  test('it may not send a form', () => {
    expect(inspectRequest(send({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }), local)).toBe(
      'other-site',
    );
  });
  test('a form from another port of this machine is refused', () => {
    expect(inspectRequest(send({ origin: 'http://127.0.0.1:8080' }), local)).toBe('other-site');
  });
  test('a form from a page without an origin is refused', () => {
    expect(inspectRequest(send({ origin: 'null' }), local)).toBe('other-site');
  });
  test('a form that does not say where it comes from is refused', () => {
    expect(inspectRequest(withoutOrigin(send()), local)).toBe('other-site');
  });
  test('whatever origin a form names, only its own host gets in', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('localhost:3000', '127.0.0.1:3000'), (url, host) => {
        expect(inspectRequest(send({ origin: new URL(url).origin, host }), local)).toBe('other-site');
      }),
    );
  });
});

describe('the candidate', () => {
  test('opens a page by typing its address', () => {
    expect(
      inspectRequest(
        read({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }),
        local,
      ),
    ).toBeUndefined();
  });
  test('sends a form of the page', () => {
    expect(inspectRequest(send({ 'sec-fetch-site': 'same-origin' }), local)).toBeUndefined();
  });
  test('sends a form from a browser that names no origin but says it is the same', () => {
    expect(inspectRequest(withoutOrigin(send({ 'sec-fetch-site': 'same-origin' })), local)).toBeUndefined();
  });
  test('sends a form through the proxy of a hosted Goldseam', () => {
    expect(
      inspectRequest(send({ host: 'goldseam.example', origin: 'https://goldseam.example' }), hosted),
    ).toBeUndefined();
  });
  test('has a script that sends the arguments of an action as text', () => {
    expect(
      inspectRequest(send({ 'content-type': 'text/plain;charset=UTF-8', 'next-action': '7f00' }), local),
    ).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    '/item/%00',
    '/item/%E0%A4%A',
    '/item/..%2f..%2fetc',
    '/../etc',
    '//evil.example',
    '/\\evil.example',
    'http://evil.example/',
    '/?q=%00',
    '/a b',
  ])('%s cannot be read', (target) => {
    expect(inspectRequest(read({}, target), local)).toBe('address-unreadable');
  });
  test.each(['/', '/interviews/a-b_c', '/interviews?page=-1&q=50%25', '/interviews?q=100%', '/item/%C3%A9'])(
    '%s can be read',
    (target) => {
      expect(inspectRequest(read({}, target), local)).toBeUndefined();
    },
  );
  test('4,096 characters are read', () => {
    expect(inspectRequest(read({}, `/${'a'.repeat(4_095)}`), local)).toBeUndefined();
  });
  test('4,097 characters are not', () => {
    expect(inspectRequest(read({}, `/${'a'.repeat(4_096)}`), local)).toBe('address-too-long');
  });
});

describe('methods and bodies', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not known', (method) => {
    expect(inspectRequest({ ...read(), method }, local)).toBe('method-unknown');
  });
  test('a body of 256 kB is read', () => {
    expect(inspectRequest(send({ 'content-length': '262144' }), local)).toBeUndefined();
  });
  test('a longer body is not', () => {
    expect(inspectRequest(send({ 'content-length': '262145' }), local)).toBe('body-too-large');
  });
  test('a request that reads carries no body', () => {
    expect(inspectRequest(read({ 'content-length': '1' }), local)).toBe('body-unexpected');
  });
  test.each(['application/xml', 'application/json', 'application/x-www-form-urlencoded', 'text/plain', ''])(
    'a page takes no %j',
    (contentType) => {
      expect(inspectRequest(send({ 'content-type': contentType }), local)).toBe('body-kind-unknown');
    },
  );
  test('an address for programs takes JSON', () => {
    expect(inspectRequest(send({ 'content-type': 'application/json' }, '/api/answers'), local)).toBeUndefined();
  });
  test('a packed body is not unpacked', () => {
    expect(inspectRequest(send({ 'content-encoding': 'gzip' }), local)).toBe('body-kind-unknown');
  });
});

describe('the header in which a page says what it shows', () => {
  test('is read when a page could have sent it', () => {
    const state = encodeURIComponent(
      JSON.stringify(['', { children: ['interviews', { children: ['__PAGE__', {}] }] }, null, null, 16]),
    );
    expect(inspectRequest(read({ 'next-router-state-tree': state }), local)).toBeUndefined();
  });
  test.each(['{', '%7B%7D', '%E0%A4%A', '[]', JSON.stringify([1, 2, 3])])('is not read when it is %s', (state) => {
    expect(inspectRequest(read({ 'next-router-state-tree': state }), local)).toBe('header-unreadable');
  });
});

test('whatever arrives, the guard decides and never throws', () => {
  const text = fc.string({ unit: 'binary' });
  const headers = fc.dictionary(
    fc.constantFrom('host', 'origin', 'content-type', 'content-length', 'sec-fetch-site', 'next-router-state-tree'),
    text,
  );
  fc.assert(
    fc.property(fc.string(), text, headers, (method, target, given) => {
      expect(() => inspectRequest({ method, target, headers: given }, local)).not.toThrow();
    }),
  );
});
