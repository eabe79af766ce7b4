import { createHash } from 'node:crypto';

/**
 * A form's key with what it says: the same words sent twice are one save, other words under the same key (the browser's Back
 * button brings old keys back) are another.
 */
export function keyOf(key: string, said: unknown): string {
  return `${key}:${createHash('sha256')
    .update(JSON.stringify(said ?? null))
    .digest('base64url')}`;
}
