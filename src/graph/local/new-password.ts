import { randomBytes } from 'node:crypto';

/**
 * A password for a database of our own. In digits and letters only: neo4j-admin takes one that
 * begins with a dash for an option.
 */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}
