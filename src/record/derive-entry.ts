import * as cypher from '../generated/cypher.js';
import type { Row, WriteTransaction } from '../graph/graph.js';
import { entryIntoForce } from '../model/entry-into-force.js';
import type { EntryRule, MemberPeriod } from '../model/entry-question.js';
import type { TreatyAct } from '../model/treaty-acts.js';
import type { Runner } from './columns.js';
import { treatyActOf } from './treaty-act-row.js';

/**
 * Before the last day of the calendar, which stands for an open end: what is open never happened
 * for certain.
 */
const EVER = '9999-12-30';

/**
 * Derives since when conventions are in force by their own rule, from all acts on record:
 * `entered`, none while something is missing.
 */
export async function deriveEntry(
  transaction: WriteTransaction,
  conventions: readonly string[],
): Promise<void> {
  if (conventions.length === 0) return;
  await transaction.run(cypher.recordWriteEntry.text, {
    rows: await entriesOf(transaction, conventions),
  });
}

/** Conventions with the day since which they are in force. */
export async function entriesOf(
  runner: Runner,
  conventions: readonly string[],
): Promise<readonly (readonly [string, string | null])[]> {
  const rows = await runner.run(cypher.recordEntryActs.text, { ids: conventions });
  return rows.map(([id, rule, acts]) => [String(id), enteredOn(rule, acts)] as const);
}

/** The conventions whose rule counts members of these groups. */
export async function conventionsCounting(
  transaction: WriteTransaction,
  groups: readonly string[],
): Promise<readonly string[]> {
  return groups.length === 0
    ? []
    : (await transaction.run(cypher.recordConventionsCounting.text, { ids: groups })).map(([id]) =>
        String(id),
      );
}

function enteredOn(rule: unknown, acts: unknown): string | null {
  const rows: readonly Row[] = Array.isArray(acts) ? acts : [];
  // The day by which it was in force for certain: where its own day is not known, a later one.
  return entryIntoForce({
    rule: ruleOf(rule),
    asOf: EVER,
    acts: rows.map(actOf),
    memberships: rows.flatMap(periodsOf),
  }).since;
}

function actOf([id, actor, regional, ...act]: Row): TreatyAct {
  return treatyActOf({ actor: String(actor), regional: regional === true }, [id, ...act]);
}

function periodsOf(row: Row): MemberPeriod[] {
  const periods: readonly Row[] = Array.isArray(row[10]) ? row[10] : [];
  return periods.map(([of, certainFrom, certainTo]) => ({
    of: String(of),
    member: String(row[1]),
    certainFrom: String(certainFrom),
    certainTo: String(certainTo),
  }));
}

/** The rule was checked when it was loaded. */
function ruleOf(value: unknown): EntryRule | null {
  return typeof value === 'string' ? JSON.parse(value) : null;
}
