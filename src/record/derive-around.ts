import * as cypher from '../generated/cypher.js';
import type { WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import type { Concluded } from './conclude-things.js';
import { conventionsActed, conventionsCounting, deriveEntry } from './derive-entry.js';
import type { Standing } from './standing.js';

/** Things that were written, and how they stood before. */
interface Around {
  readonly things: readonly Concluded[];
  readonly before: ReadonlyMap<string, Standing>;
}

/**
 * What follows from things elsewhere: who attended events, and since when conventions are in force.
 */
export async function deriveAround(
  transaction: WriteTransaction,
  kind: Kind,
  { things, before }: Around,
): Promise<void> {
  const ids = things.map(({ told }) => told.id);
  const known = ids.filter((id) => before.has(id));
  switch (kind.type) {
    case 'participation':
      return deriveAttendance(transaction, stated(things, 'event'));
    case 'event':
      return deriveAttendance(transaction, known);
    case 'convention':
      return deriveEntry(transaction, ids);
    case 'membership':
      return deriveEntry(transaction, await conventionsCounting(transaction, stated(things, 'of')));
    case 'agency':
      return deriveEntry(transaction, await conventionsActed(transaction, known));
    case 'action':
      return deriveEntry(transaction, stated(things, 'convention'));
    default:
  }
}

/** Every id that claims state for a field, shown or not: what the things are or were linked to. */
function stated(things: readonly Concluded[], field: string): string[] {
  return [
    ...new Set(things.flatMap(({ told }) => told.claims.map(({ values }) => values[field]))),
  ].filter((id) => typeof id === 'string');
}

async function deriveAttendance(
  transaction: WriteTransaction,
  events: readonly string[],
): Promise<void> {
  if (events.length > 0) await transaction.run(cypher.recordDeriveAttendance.text, { ids: events });
}
