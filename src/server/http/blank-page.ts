import { gunzipSync } from 'node:zlib';
import { refusals } from './refusal';

/** Next marks with this a page whose whole content is drawn by a script. */
const BLANK = '<html id="__next_error__">';

/**
 * When a page throws before anything was sent, Next answers with an empty page and lets its script draw `error.tsx` or
 * `not-found.tsx`. Without JavaScript that stays blank; this adds the sentence and the way back for such a reader.
 * Returns undefined when the page is not one of those.
 */
export function fillBlankPage(sent: Buffer, encoding: string | undefined, status: number): Buffer | undefined {
  if (encoding !== undefined && encoding !== 'gzip') return undefined;
  const html = (encoding === 'gzip' ? gunzipSync(sent) : sent).toString('utf8');
  if (!html.includes(BLANK)) return undefined;
  const { sentence } = refusals[status === 404 ? 'not-found' : 'our-fault'];
  const words = `<noscript><main><h1>Goldseam</h1><p>${sentence}</p><p><a href="/">Go to the first page</a></p></main></noscript>`;
  const filled = html
    .replace(BLANK, '<html id="__next_error__" lang="en">')
    .replace('</head>', '<meta name="color-scheme" content="light dark"/></head>')
    .replace('</body>', `${words}</body>`);
  return Buffer.from(filled, 'utf8');
}
