import type { LinkRefusal } from './ad';

export type LinkRead =
  { readonly kind: 'link'; readonly link: string } | { readonly kind: 'refused'; readonly reason: LinkRefusal };

const LONGEST_LINK = 2000;
/** A name with a dot and then a path, or one that starts as addresses do: typed without "https://". */
const WITHOUT_SCHEME = /^(?:www\.[\p{L}\p{N}.-]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)\S*$/iu;
const HOST_ALONE = /^(?:[a-z\d-]+\.)+(?:com|org|net|io|co|uk|de|fr|es|ie|nl|eu|jobs|careers|edu|gov|at|ch|ca|au|in)$/i;

/** A browser leaves out control characters where it reads an address, so that "java\nscript:" runs. */
const asBrowsersRead = (text: string) =>
  text
    .toWellFormed()
    .trim()
    .replaceAll(/\p{Cc}/gu, '');

const RUNS_CODE = /^(?:javascript|vbscript|livescript|mocha|data|blob)\s*:/i;
const OPENS_A_FILE = /^(?:file|filesystem|smb|view-source|jar)\s*:|^\\\\|^[a-z]:[\\/]/i;
/** Without a double slash only those: "Nurse:Mercy" is no link. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|tel|sms|about|chrome|ftp|ws|wss|intent):/i;

/** "Data: analyst" is no link: nothing of a scheme is followed by a space. */
const isProse = (text: string) => /\s/.test(text) && !/^(?:java|vb)script\s*:/i.test(text);

/**
 * Decides whether a text alone is a link and may be kept: http and https, without a name or password. What would run code,
 * open a file or leave the web is refused with a reason. A text that is no link: undefined. Opens nothing.
 */
export function readAdLink(typed: string): LinkRead | undefined {
  const text = asBrowsersRead(typed);
  if (text === '' || text.length > LONGEST_LINK || isProse(text)) return undefined;
  if (RUNS_CODE.test(text)) return { kind: 'refused', reason: 'runs-code' };
  if (OPENS_A_FILE.test(text)) return { kind: 'refused', reason: 'opens-a-file' };
  if (/^https?:/i.test(text)) return ofTheWeb(text);
  if (WITHOUT_SCHEME.test(text) || HOST_ALONE.test(text)) return ofTheWeb(`https://${text}`);
  return OTHER_SCHEME.test(text) ? { kind: 'refused', reason: 'is-not-of-the-web' } : undefined;
}

function ofTheWeb(text: string): LinkRead | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'refused', reason: 'is-not-of-the-web' };
  if (username !== '' || password !== '') return { kind: 'refused', reason: 'carries-a-password' };
  return { kind: 'link', link: text };
}

/** The link of a text that may be kept; any other is undefined. */
export function keptLink(text: string): string | undefined {
  const read = readAdLink(text);
  return read?.kind === 'link' ? read.link : undefined;
}
