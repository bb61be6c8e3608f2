import * as cypher from '../generated/cypher.js';
import type { WriteTransaction } from '../graph/graph.js';
import { treatyStands } from '../model/treaty-stands.js';
import type { Stand } from '../model/treaty-stands.js';
import type { TreatyAct } from '../model/treaty-acts.js';
import { lists } from './columns.js';
import type { Runner } from './columns.js';
import { treatyActOf } from './treaty-act-row.js';

/** An actor and a convention, by their ids. */
export type Pair = readonly [actor: string, convention: string];

/** Where an actor stands under a convention from one day to another, as it is written. */
type WrittenStand = Readonly<Record<string, string>>;

/**
 * Derives where actors stand under conventions over time, from all that they did under them, so
 * that a question only has to look for its day.
 */
export async function deriveStands(
  transaction: WriteTransaction,
  pairs: readonly Pair[],
): Promise<void> {
  if (pairs.length === 0) return;
  const rows = await standsOf(transaction, pairs);
  await transaction.run(cypher.recordWriteStands.text, { rows });
}

/** Where actors stand under conventions, concluded from their acts. */
export async function standsOf(
  runner: Runner,
  pairs: readonly Pair[],
): Promise<readonly (readonly [string, string, readonly WrittenStand[]])[]> {
  if (pairs.length === 0) return [];
  const conventions = new Map<string, Set<string>>();
  for (const [actor, convention] of pairs)
    conventions.set(actor, (conventions.get(actor) ?? new Set()).add(convention));
  const rows = await runner.run(cypher.recordTreatyActs.text, {
    rows: [...conventions].map(([actor, all]) => [actor, [...all]]),
  });
  return rows.map(([actor, convention, acts]) => {
    const own = lists(acts).map((act) =>
      treatyActOf({ actor: String(actor), regional: false }, act),
    );
    // Who did nothing under it stands nowhere.
    const stands = own.length === 0 ? [] : treatyStands(own).map(written);
    return [String(actor), String(convention), stands] as const;
  });
}

/**
 * Every convention under which these have acted: when they ended, and of what kind they are,
 * decides where they stand and whether their instruments count.
 */
export async function pairsOf(
  transaction: WriteTransaction,
  actors: readonly string[],
): Promise<readonly Pair[]> {
  if (actors.length === 0) return [];
  const rows = await transaction.run(cypher.recordActedUnder.text, { ids: actors });
  return rows.map(([actor, convention]) => [String(actor), String(convention)] as const);
}

function written({ from, until, stage, ...acts }: Stand<TreatyAct>): WrittenStand {
  const { signed, consent, withdrawal } = acts;
  // What a source states: only for who is bound, or was and withdrew, it says since when.
  const told = { PARTY: consent, WITHDRAWN: withdrawal, SIGNED: null, ENDED: null, NONE: null };
  const stated = told[stage]?.effective;
  return {
    from,
    until,
    stage,
    ...(signed !== null && { signed: signed.id }),
    ...(consent !== null && { consent: consent.id }),
    ...(withdrawal !== null && { withdrawal: withdrawal.id }),
    ...(typeof stated === 'string' && { stated }),
  };
}
