/** Every way in which the server turns a request away: the status, and one plain sentence or two for whoever reads it. */
export const refusals = {
  'host-missing': { status: 400, sentence: 'The request does not say which host it is for.' },
  'host-unknown': {
    status: 421,
    sentence: 'Goldseam does not answer to this host name. Whoever runs this server can add it to ALLOWED_HOSTS.',
  },
  'method-unknown': { status: 405, sentence: 'This address can be read or sent a form, nothing else.' },
  'address-too-long': {
    status: 414,
    sentence: 'This address is longer than 4,096 characters. Start again from the first page.',
  },
  'address-unreadable': {
    status: 400,
    sentence: 'This address cannot be read. Check how it is written, or start from the first page.',
  },
  'header-unreadable': { status: 400, sentence: 'A header of this request cannot be read. Reload the page to go on.' },
  'headers-too-large': {
    status: 431,
    sentence: 'The headers of this request are too large. Clear the cookies of this site and reload.',
  },
  'other-site': {
    status: 403,
    sentence: 'This request came from another site, so nothing was read or changed. Open Goldseam in a tab of its own.',
  },
  'page-framed': { status: 403, sentence: 'Goldseam does not open inside another page. Open it in a tab of its own.' },
  'body-unexpected': { status: 400, sentence: 'A request that only reads cannot carry a body.' },
  'body-kind-unknown': {
    status: 415,
    sentence: 'This kind of content is not accepted here. Send the form of the page as it is.',
  },
  'body-too-large': {
    status: 413,
    sentence: 'This is more than 256 kB of text. Go back, shorten it, and send it again.',
  },
  'table-too-large': {
    status: 413,
    sentence: 'This table is larger than 25 MB, so nothing was read. Go back and export fewer columns, or split it.',
  },
  'body-unreadable': {
    status: 400,
    sentence: 'What was sent cannot be read, so nothing was saved. Go back, reload the page, and send it again.',
  },
  'body-broken-off': { status: 400, sentence: 'The sending stopped before the end, so nothing was saved.' },
  'form-unknown': {
    status: 400,
    sentence: 'This page has no such form, so nothing was saved. Go back, reload the page, and send it again.',
  },
  'page-outdated': {
    status: 409,
    sentence:
      'This page is from an earlier version of Goldseam, so nothing was saved. Go back, reload the page, and send it again.',
  },
  'not-found': { status: 404, sentence: 'There is nothing at this address.' },
  'our-fault': {
    status: 500,
    sentence: 'Something went wrong on our side. What you had saved is still there. Go back and try again.',
  },
  'too-slow': { status: 408, sentence: 'The request took too long to arrive. Try again.' },
  'not-http': { status: 400, sentence: 'This is not a request that a web server can read.' },
  'not-allowed': { status: 400, sentence: 'This request cannot be answered.' },
} as const satisfies Record<string, { status: number; sentence: string }>;

export type RefusalCode = keyof typeof refusals;

export interface WrittenRefusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A small page for a person, a line of text for a program. */
export function writeRefusal(code: RefusalCode, accept: string | undefined): WrittenRefusal {
  const { status, sentence } = refusals[code];
  const wantsPage = accept?.includes('text/html') ?? false;
  const body = wantsPage ? page(sentence) : `${sentence}\n`;
  return {
    status,
    body,
    headers: {
      'Content-Type': wantsPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'private, no-store',
      ...(code === 'method-unknown' ? { Allow: 'GET, HEAD, POST' } : {}),
    },
  };
}

const page = (sentence: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Goldseam</title>
</head>
<body>
<main>
<h1>This request stopped here</h1>
<p>${sentence}</p>
<p><a href="/">Go to the first page</a></p>
</main>
</body>
</html>
`;
