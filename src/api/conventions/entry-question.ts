import type { Entry } from '../../model/entry-into-force.js';
import type { EntryRule, MemberPeriod, Supposed } from '../../model/entry-question.js';
import type { TreatyAct } from '../../model/treaty-acts.js';
import { entryIntoForce } from '../../model/entry-into-force.js';

type Row = Readonly<Record<string, unknown>>;

/** An act and the row of the grounds that holds it. */
export interface ActInRow extends TreatyAct {
  readonly row: number;
}

/** A deposit that is only supposed, as asked. */
export interface Deposit {
  readonly actor: string;
  readonly on: string;
}

/**
 * Concludes entry into force from the rows of conventions/entry; undefined when the convention gave
 * none.
 */
export function entryFrom(
  rows: readonly Row[],
  asOf: string,
  whatIf: readonly Deposit[],
): Entry<ActInRow> | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const actors = new Map(rows.map((row) => [String(row['actorId']), row]));
  return entryIntoForce({
    rule: ruleOf(first['rule']),
    asOf,
    acts: rows.flatMap(actOf),
    memberships: rows.flatMap(periodsOf),
    // Who is no country or organisation on record deposits nothing.
    whatIf: whatIf
      .filter(({ actor }) => actors.has(actor))
      .map((deposit): Supposed => ({
        ...deposit,
        regionalOrganisation: actors.get(deposit.actor)?.['regional'] === true,
        actorEnd: textOrNull(actors.get(deposit.actor)?.['actorEnd']),
      })),
    names: namesOf(rows),
  });
}

/** The names of whom a rule names and of who acted, by id, from the rows of conventions/entry. */
export function namesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const named = listOf(rows[0]?.['named']).map((each): [string, string] => [
    each.split('|')[0] ?? '',
    each.slice(each.indexOf('|') + 1),
  ]);
  const actors = rows.map((row): [string, string] => [
    String(row['actorId']),
    String(row['actorName']),
  ]);
  return new Map([...actors, ...named]);
}

function actOf(row: Row, index: number): ActInRow[] {
  if (typeof row['id'] !== 'string') return [];
  return [
    {
      row: index,
      id: row['id'],
      actor: String(row['actorId']),
      regionalOrganisation: row['regional'] === true,
      act: String(row['act']),
      earliest: textOrNull(row['earliest']),
      day: textOrNull(row['day']),
      isUndated: row['isUndated'] === true,
      effective: textOrNull(row['effective']),
      against: textOrNull(row['against']),
      actorEnd: textOrNull(row['actorEnd']),
    },
  ];
}

function periodsOf(row: Row): MemberPeriod[] {
  return listOf(row['periods']).map((period) => {
    const [of = '', certainFrom = '', certainTo = ''] = period.split('|');
    return { of, member: String(row['actorId']), certainFrom, certainTo };
  });
}

/** The rule of a convention, checked when it was loaded; null when none is on record. */
export function ruleOf(value: unknown): EntryRule | null {
  return typeof value === 'string' ? JSON.parse(value) : null;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
