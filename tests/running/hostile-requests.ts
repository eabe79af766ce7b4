/** One request as it goes over the wire, made from nothing but a seed. */
export interface HostileRequest {
  readonly kind: string;
  readonly bytes: Buffer;
}

interface Parts {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
}

/** mulberry32: small, and the same on every machine. */
function dice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    upTo: (most: number) => Math.floor(roll() * (most + 1)),
    oneOf: <Value>(values: readonly Value[]): Value => values[Math.floor(roll() * values.length)]!,
    bytes: (length: number) => Array.from({ length }, () => String.fromCharCode(Math.floor(roll() * 256))).join(''),
  };
}
type Dice = ReturnType<typeof dice>;

const pages = [
  '/',
  '/home',
  '/interviews',
  '/interviews/new',
  '/interviews/x',
  '/interviews/x/reflect/role',
  '/interviews/x/letter',
  '/settings',
  '/api/answers',
];
const nasty = [
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '${7*7}',
  '{{constructor.constructor("return process")()}}',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '\u0000',
  '%00',
  '%E0%A4%A',
  '%ff%fe',
  '__proto__',
  'constructor',
  '$ACTION_ID_',
  '-1',
  '99999999999999999999',
  'NaN',
  '\ud800',
  '🫠'.repeat(50),
  'a'.repeat(5_000),
];

/** What a page of ours would send along; each kind of attack bends some of it. */
const ours = (host: string): readonly (readonly [string, string])[] => [
  ['Host', host],
  ['Origin', `http://${host}`],
  ['Sec-Fetch-Site', 'same-origin'],
];
const multipart = ['Content-Type', 'multipart/form-data; boundary=----seam0123456789'] as const;
const part = (name: string, value: string) =>
  `------seam0123456789\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const close = '------seam0123456789--\r\n';

type Kind = (roll: Dice, host: string) => Parts | string;

const kinds: Readonly<Record<string, Kind>> = {
  'an id that is none': (roll, host) => ({
    method: 'GET',
    target: `/interviews/${encodeURIComponent(scrub(roll.oneOf(nasty)))}`,
    headers: [['Host', host]],
  }),
  'an address with raw bytes': (roll, host) => ({
    method: 'GET',
    target: `${roll.oneOf(pages)}/${roll.oneOf(nasty).replace(/\s/g, '+')}`,
    headers: [['Host', host]],
  }),
  'a query of nonsense': (roll, host) => ({
    method: 'GET',
    target: `${roll.oneOf(pages)}?${roll.oneOf(['page', 'q', '_rsc', 'sort', '__proto__[x]'])}=${roll.oneOf(nasty).replace(/\s/g, '+')}`,
    headers: [['Host', host]],
  }),
  'a path full of escapes': (roll, host) => ({
    method: 'GET',
    target: `/${Array.from({ length: 1 + roll.upTo(20) }, () => roll.oneOf(['%2f', '%2e', '%5c', '..', '//', '%', '%zz', 'a', '%c0%af', ';'])).join('')}`,
    headers: [['Host', host]],
  }),
  'a host of another name': (roll, host) => ({
    method: roll.oneOf(['GET', 'POST']),
    target: roll.oneOf(pages),
    headers: [
      [
        'Host',
        roll.oneOf([
          'evil.example',
          `${host}.evil.example`,
          `evil.example:${host.split(':')[1] ?? ''}`,
          '',
          'localhost@evil.example',
          '0',
          '[::]',
        ]),
      ],
    ],
  }),
  'a method of another kind': (roll, host) => ({
    method: roll.oneOf(['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'MKCOL', 'SEARCH']),
    target: roll.oneOf(pages),
    headers: ours(host),
    body: roll.oneOf(['', 'x', '{}']),
  }),
  'a form from another site': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [
      ['Host', host],
      [
        'Origin',
        roll.oneOf([
          'https://evil.example',
          'null',
          `http://${host}.evil.example`,
          'http://127.0.0.1:1',
          'file://',
          '',
        ]),
      ],
      multipart,
    ],
    body: part('text', 'x') + close,
  }),
  'a read from another site': (roll, host) => ({
    method: 'GET',
    target: roll.oneOf([...pages, '/healthz']),
    headers: [
      ['Host', host],
      ['Sec-Fetch-Site', roll.oneOf(['cross-site', 'same-site'])],
      ['Sec-Fetch-Mode', roll.oneOf(['no-cors', 'cors'])],
      ['Sec-Fetch-Dest', roll.oneOf(['script', 'image', 'empty', 'iframe'])],
    ],
  }),
  'a body of another kind': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [
      ...ours(host),
      [
        'Content-Type',
        roll.oneOf([
          'application/xml',
          'text/html',
          'application/octet-stream',
          'image/png',
          '',
          'multipart/mixed; boundary=a',
          'a'.repeat(500),
        ]),
      ],
    ],
    body: roll.oneOf(['<a/>', '{}', roll.bytes(100)]),
  }),
  'a multipart body that is broken': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [
      ...ours(host),
      roll.oneOf([
        multipart,
        ['Content-Type', 'multipart/form-data'] as const,
        ['Content-Type', 'multipart/form-data; boundary='] as const,
      ]),
    ],
    body: roll.oneOf([
      part('$ACTION_ID_x', '').slice(0, 30),
      'garbage',
      part('a', 'b'),
      `${close}${close}`,
      roll.bytes(400),
      `------seam0123456789\r\n\r\nx\r\n${close}`,
      '',
    ]),
  }),
  'a form with a forged action': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [...ours(host), multipart, ['Accept', 'text/html']],
    body:
      roll.oneOf([
        part(`$ACTION_ID_${'7f'.padEnd(42, '0')}`, ''),
        part('$ACTION_ID_', ''),
        part('$ACTION_REF_1', '') +
          part(
            '$ACTION_1:0',
            roll.oneOf(['{"id":"00","bound":"$@1"}', '{', '[]', '{"id":"__proto__","bound":null}', '"$F1"']),
          ) +
          part('$ACTION_1:1', roll.oneOf(['["$F2"]', '[', '{"__proto__":{"x":1}}'])),
        part('$ACTION_KEY', 'k'.repeat(2_000)),
      ]) +
      part('text', roll.oneOf(nasty)) +
      close,
  }),
  'a script call with forged arguments': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [
      ...ours(host),
      [
        'Next-Action',
        roll.oneOf(['7f'.padEnd(42, '0'), '60'.padEnd(42, 'a'), 'x', '__proto__', '', '../../x', 'f'.repeat(3_000)]),
      ],
      roll.oneOf([multipart, ['Content-Type', 'text/plain;charset=UTF-8'] as const]),
      ['Accept', 'text/x-component'],
    ],
    body: roll.oneOf([
      '[]',
      '["$K1"]',
      '{"__proto__":1}',
      '[',
      `${part('0', '["$K1"]')}${close}`,
      '["$F1"]',
      `[${'['.repeat(5_000)}`,
    ]),
  }),
  'a router header that is broken': (roll, host) => ({
    method: 'GET',
    target: `${roll.oneOf(pages)}?_rsc=abc`,
    headers: [
      ['Host', host],
      ['RSC', '1'],
      [
        'Next-Router-State-Tree',
        roll.oneOf([
          '{',
          '[]',
          '%7B',
          '%E0%A4%A',
          `%5B%22%22%2C${'%7B%22a%22%3A'.repeat(200)}`,
          '["",{"children":["x",{}]},1,2]',
          'null',
        ]),
      ],
      ['Next-Router-Prefetch', roll.oneOf(['1', '2', 'x'])],
      ['Next-Router-Segment-Prefetch', roll.oneOf(['/_tree', '/../..', 'x', '/_index'])],
      ['Next-Url', roll.oneOf(['/', '\\', 'http://evil.example', '%'])],
    ],
  }),
  'a header that pretends to come from inside': (roll, host) => ({
    method: 'GET',
    target: roll.oneOf(pages),
    headers: [
      ['Host', host],
      [
        roll.oneOf([
          'X-Forwarded-Host',
          'X-Middleware-Subrequest',
          'X-Matched-Path',
          'X-Invoke-Path',
          'X-Nextjs-Data',
          'Next-Resume',
          'X-Now-Route-Matches',
          'X-Action-Forwarded',
          'X-Middleware-Rewrite',
          'X-Original-Url',
          'Content-Security-Policy',
          'X-Forwarded-Proto',
        ]),
        roll.oneOf([
          'evil.example',
          '1',
          '/admin',
          'src/middleware:src/middleware',
          "script-src 'nonce-evil'",
          '%00',
          '[]',
        ]),
      ],
    ],
  }),
  'cookies of nonsense': (roll, host) => ({
    method: 'GET',
    target: roll.oneOf(pages),
    headers: [
      ['Host', host],
      [
        'Cookie',
        roll.oneOf([
          'goldseam=%%%;;;=;',
          `goldseam=${'a'.repeat(4_000)}`,
          '__prerender_bypass=x; __next_preview_data=y',
          'goldseam=%00',
          '=;=;=',
          'theme=__proto__; goldseam[]=1',
        ]),
      ],
    ],
  }),
  'a body that is too long or hides its length': (roll, host) => ({
    method: 'POST',
    target: roll.oneOf(pages),
    headers: [
      ...ours(host),
      multipart,
      roll.oneOf([
        ['Content-Length', '300000'] as const,
        ['Content-Length', '-1'] as const,
        ['Content-Length', '1e9'] as const,
        ['Transfer-Encoding', 'chunked'] as const,
      ]),
    ],
    body: 'a'.repeat(270_000),
  }),
  'too many or too large headers': (roll, host) => {
    const [count, length] = roll.oneOf([
      [1, 20_000],
      [4, 20_000],
      [150, 200],
      [2_000, 1],
    ] as const);
    return {
      method: 'GET',
      target: '/',
      headers: [
        ['Host', host],
        ...Array.from({ length: count }, (_, at) => [`X-Big-${String(at)}`, 'a'.repeat(length)] as const),
      ],
    };
  },
  'a read with a body': (roll, host) => ({
    method: roll.oneOf(['GET', 'HEAD']),
    target: roll.oneOf(pages),
    headers: [
      ['Host', host],
      ['Content-Length', '5'],
    ],
    body: 'hello',
  }),
  'files that are not there': (roll, host) => ({
    method: roll.oneOf(['GET', 'POST']),
    target: roll.oneOf([
      '/.env',
      '/.git/config',
      '/data/goldseam.db',
      '/_next/static/x.js',
      '/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2Fx.png&w=64&q=75',
      '/_next/data/x/index.json',
      '/_next/../.env',
      '/package.json',
      '/__nextjs_original-stack-frames',
      '/_next/static/chunks/main.js.map',
    ]),
    headers: ours(host),
  }),
  'no HTTP at all': (roll, host) =>
    roll.oneOf([
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      `GET / HTTP/9.9\r\nHost: ${host}\r\n\r\n`,
      'GET\r\n\r\n',
      `GET / HTTP/1.1\r\nHost ${host}\r\n\r\n`,
      'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: ${host}\r\nX: \x00\r\n\r\n`,
      `${roll.bytes(60)}\r\n\r\n`,
      `GET http://evil.example/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    ]),
};

export const kindsOfAttack = Object.keys(kinds);

/** The same requests for the same seed, `each` of one kind. */
export function hostileRequests(
  kind: string,
  { seed, each, host }: { seed: number; each: number; host: string },
): readonly HostileRequest[] {
  const roll = dice(seed + kindsOfAttack.indexOf(kind));
  const make = kinds[kind];
  if (make === undefined) throw new Error(`There is no kind of attack called ${kind}.`);
  return Array.from({ length: each }, () => {
    const made = make(roll, host);
    return { kind, bytes: typeof made === 'string' ? Buffer.from(made, 'latin1') : onTheWire(made) };
  });
}

function onTheWire({ method, target, headers, body = '' }: Parts): Buffer {
  const payload = Buffer.from(body, 'utf8');
  const names = headers.map(([name]) => name.toLowerCase());
  const isChunked = names.includes('transfer-encoding');
  const length =
    names.includes('content-length') || isChunked || (payload.length === 0 && method === 'GET')
      ? []
      : [['Content-Length', String(payload.length)] as const];
  const head = [
    `${method} ${target} HTTP/1.1`,
    ...[...headers, ...length, ['Connection', 'close'] as const].map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n');
  const framed = isChunked
    ? Buffer.concat([Buffer.from(`${payload.length.toString(16)}\r\n`), payload, Buffer.from('\r\n0\r\n\r\n')])
    : payload;
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'utf8'), framed]);
}

/** encodeURIComponent throws on half a character; a browser would send the replacement character. */
const scrub = (text: string) => text.toWellFormed();
