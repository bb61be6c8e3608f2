import * as cypher from '../generated/cypher.js';
import type { WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import type { Concluded } from './conclude-things.js';
import { conventionsCounting, deriveEntry } from './derive-entry.js';
import { deriveStands, pairsOf } from './derive-stands.js';
import type { Pair } from './derive-stands.js';
import type { Standing } from './standing.js';

/** Things that were written, and how they stood before. */
interface Around {
  readonly things: readonly Concluded[];
  readonly before: ReadonlyMap<string, Standing>;
}

/**
 * What follows from things elsewhere: who attended events, since when conventions are in force,
 * and where actors stand under them.
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
    case 'country':
    case 'agency': {
      const pairs = await pairsOf(transaction, known);
      await deriveEntry(transaction, [...new Set(pairs.map(([, convention]) => convention))]);
      return deriveStands(transaction, pairs);
    }
    case 'action':
      await deriveEntry(transaction, stated(things, 'convention'));
      return deriveStands(transaction, things.flatMap(pairsStated));
    default:
  }
}

/** Every actor and every convention that claims state of an act. */
function pairsStated({ told }: Concluded): Pair[] {
  const named = (field: string): string[] =>
    [...new Set(told.claims.map(({ values }) => values[field]))].filter(
      (id) => typeof id === 'string',
    );
  return named('actor').flatMap((actor) =>
    named('convention').map((convention): Pair => [actor, convention]),
  );
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
