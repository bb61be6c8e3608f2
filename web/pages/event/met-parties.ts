import type { MetFields, SideFields } from '../../generated/operations.js';
import { partyText } from '../../shared/party-name.js';

/** A row of who met whom. */
export type MetRow = MetFields['nodes'][number];

/**
 * Who a side is, so that the same person, post or side at two meetings is one: the most exact thing
 * that is known.
 */
export function partyKey({ official, post, onBehalfOf, label }: SideFields): string {
  if (official !== null) return official.id;
  if (post !== null) return `${post.id} ${onBehalfOf?.id ?? ''}`;
  return onBehalfOf?.id ?? label;
}

/** The rows of one party, seen from it. */
export interface PartyRows {
  readonly key: string;
  readonly party: SideFields;
  readonly rows: readonly { readonly other: SideFields; readonly row: MetRow }[];
}

/**
 * Meetings by party, those who met most first, so that every meeting stands under somebody exactly
 * once.
 */
export function byParty(rows: readonly MetRow[], order: readonly string[]): readonly PartyRows[] {
  let open = rows;
  return order.flatMap((key): PartyRows[] => {
    const own = open.filter(({ a, b }) => partyKey(a) === key || partyKey(b) === key);
    open = open.filter((row) => !own.includes(row));
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        key,
        party: partyKey(first.a) === key ? first.a : first.b,
        rows: own.map((row) => ({ row, other: partyKey(row.a) === key ? row.b : row.a })),
      },
    ];
  });
}

/** The sides of all meetings, countries and agencies alike. */
export function sidesOf(
  rows: readonly MetRow[],
): readonly { readonly id: string; readonly name: string }[] {
  const found = new Map(
    rows
      .flatMap(({ a, b }) => [a.onBehalfOf, b.onBehalfOf])
      .filter((side) => side !== null)
      .map((side) => [side.id, side]),
  );
  return [...found.values()];
}

/** A name for a key, from the first row that has it. */
export function namesOf(rows: readonly MetRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ a, b }) => [b, a]).map((side) => [partyKey(side), partyText(side)]),
  );
}
