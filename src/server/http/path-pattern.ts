import { paths } from '@/lib/paths';

/** The words of our own addresses. */
const known = new Set(
  Object.values(paths)
    .map((path) => (typeof path === 'string' ? path : path(':id', ':id')))
    .flatMap((path) => path.split('/'))
    .concat('api', 'healthz'),
);

/** An address as the log may know it: our own words stay, everything else (ids, what a person typed, the query) does not. */
export function pathPattern(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  if (path.startsWith('/_next/')) return '/_next/*';
  return path
    .split('/')
    .map((segment) => (known.has(segment) ? segment : ':id'))
    .slice(0, 8)
    .join('/');
}
