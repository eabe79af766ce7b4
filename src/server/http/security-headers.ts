import type { Settings } from '@/server/env';

export interface HeaderSettings extends Pick<Settings, 'PUBLIC_ORIGIN'> {
  readonly development: boolean;
}

/**
 * Scripts and styles run only with this answer's nonce; nothing is loaded from or sent to another site. React's development
 * build needs eval, and the development server's overlay writes styles of its own.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * The policy of our own script files. A browser heeds it where such a file is a worker, and the one for spelling runs a library
 * compiled to WebAssembly; no page may do that.
 */
const scriptFilePolicy = (policy: string): string => policy.replace('script-src', "script-src 'wasm-unsafe-eval'");
const isScriptFile = (target: string): boolean => target.startsWith('/_next/static/');

/** The headers of every answer. Cache-Control is decided where the kind of the answer is known. */
export function securityHeaders(
  nonce: string,
  { development, PUBLIC_ORIGIN }: HeaderSettings,
  target = '/',
): Readonly<Record<string, string>> {
  const policy = contentSecurityPolicy(nonce, development);
  return {
    'Content-Security-Policy': isScriptFile(target) ? scriptFilePolicy(policy) : policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not no-referrer: browsers would then send a form with the origin "null".
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Two years, the least that browsers' preload lists take.
    ...(PUBLIC_ORIGIN?.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
  };
}
