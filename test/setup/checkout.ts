import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** The folder beside the checkout that tests may read from, where there is one. */
export const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * Whether something stands in the shared folder. A user's checkout has none, and such tests skip
 * themselves.
 */
export function hasShared(path: string): boolean {
  return existsSync(`${shared}${path}`);
}
