import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '@/server/env';
import type { RefusalCode } from './refusal';
import { isRouterState } from './router-state';

/** What is known of a request before its body is read. */
export interface RequestFacts {
  readonly method: string;
  /** The request line's target, as it was sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export interface GuardSettings extends Pick<Settings, 'ALLOWED_HOSTS' | 'PUBLIC_ORIGIN'> {
  /** The development server talks to itself under /_next and /__nextjs. */
  readonly development: boolean;
}

type Check = (facts: RequestFacts, settings: GuardSettings) => RefusalCode | undefined;

/** A long story fits six times over; more than this is not typed by a person. */
const BODY_LIMIT_BYTES = 256 * 1024;
/** A table of a whole hunt, with the form around it. Only the page that imports takes one. */
const TABLE_LIMIT_BYTES = 26 * 1024 * 1024;
const TAKES_TABLES = /^\/hunt\/import(?:\?|$)/;

export const bodyLimitOf = (target: string): number =>
  TAKES_TABLES.test(target) ? TABLE_LIMIT_BYTES : BODY_LIMIT_BYTES;

export const tooLarge = (target: string): RefusalCode =>
  TAKES_TABLES.test(target) ? 'table-too-large' : 'body-too-large';
const ADDRESS_LIMIT = 4_096;
const READS = new Set(['GET', 'HEAD']);

const hostIsOurs: Check = ({ headers }, { ALLOWED_HOSTS }) => {
  const host = headers.host?.toLowerCase();
  if (host === undefined || host === '') return 'host-missing';
  return ALLOWED_HOSTS.includes(host) || ALLOWED_HOSTS.includes(host.replace(/:\d+$/, '')) ? undefined : 'host-unknown';
};

const methodIsKnown: Check = ({ method }) => (READS.has(method) || method === 'POST' ? undefined : 'method-unknown');

const addressIsReadable: Check = ({ target }) => {
  if (target.length > ADDRESS_LIMIT) return 'address-too-long';
  // "//other.example" would be read as another host when a page redirects to it.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(target)) return 'address-unreadable';
  const [path = '', ...query] = target.split('?');
  const plain = decoded(path);
  if (plain === undefined || hasControlCharacter(plain)) return 'address-unreadable';
  if (plain.split(/[/\\]/).some((segment) => segment === '..' || segment === '.')) return 'address-unreadable';
  // Postgres refuses a text with NUL in it.
  return query.join('?').includes('%00') ? 'address-unreadable' : undefined;
};

/** Another site's page may link here; it may not read, embed or send. A request that no browser sent carries no Sec-Fetch headers. */
const readerIsOurs: Check = ({ method, target, headers }) => {
  if (!READS.has(method)) return undefined;
  const site = headers['sec-fetch-site'];
  if (['iframe', 'frame', 'embed', 'object', 'fencedframe'].includes(headers['sec-fetch-dest'] ?? ''))
    return 'page-framed';
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined;
  const follows = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return follows && !isForPrograms(target) ? undefined : 'other-site';
};

/** Same-site is not enough: every port of localhost is the same site. */
const senderIsOurs: Check = ({ method, headers }, { PUBLIC_ORIGIN }) => {
  if (READS.has(method)) return undefined;
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site === 'same-origin' ? undefined : 'other-site';
  const isOurs = origin === `http://${host ?? ''}` || origin === PUBLIC_ORIGIN;
  return isOurs && (site === undefined || site === 'same-origin') ? undefined : 'other-site';
};

const headersAreReadable: Check = ({ headers }) => {
  const state = headers['next-router-state-tree'];
  return state === undefined || isRouterState(state) ? undefined : 'header-unreadable';
};

const bodyFitsMethod: Check = ({ method, headers }) => {
  if (!READS.has(method)) return undefined;
  const carries = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return carries ? 'body-unexpected' : undefined;
};

const bodyIsSmall: Check = ({ target, headers }) =>
  Number(headers['content-length'] ?? 0) > bodyLimitOf(target) ? tooLarge(target) : undefined;

const bodyKindIsKnown: Check = ({ method, target, headers }, { development }) => {
  if (READS.has(method) || (development && isForPrograms(target))) return undefined;
  if (target.startsWith('/_next/')) return 'method-unknown';
  if (headers['content-encoding'] !== undefined) return 'body-kind-unknown';
  return acceptedKinds(target, headers).includes(mediaType(headers)) ? undefined : 'body-kind-unknown';
};

/** Without JavaScript our forms arrive as multipart; with it Next may send an action's arguments as text. */
function acceptedKinds(target: string, headers: IncomingHttpHeaders): readonly string[] {
  if (isApi(target))
    return ['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json', 'text/plain'];
  return headers['next-action'] === undefined ? ['multipart/form-data'] : ['multipart/form-data', 'text/plain'];
}

const checks: readonly Check[] = [
  hostIsOurs,
  methodIsKnown,
  addressIsReadable,
  readerIsOurs,
  senderIsOurs,
  headersAreReadable,
  bodyFitsMethod,
  bodyIsSmall,
  bodyKindIsKnown,
];

/** Decides from the head of a request alone whether it may come in; the first reason against it is the answer. */
export function inspectRequest(facts: RequestFacts, settings: GuardSettings): RefusalCode | undefined {
  for (const check of checks) {
    const refusal = check(facts, settings);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

export const mediaType = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
export const isApi = (target: string): boolean => /^\/api(\/|\?|$)/.test(target);
const isForPrograms = (target: string): boolean => isApi(target) || /^\/(_next|__nextjs|healthz)/.test(target);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const hasControlCharacter = (text: string): boolean => /\p{Cc}/u.test(text);
