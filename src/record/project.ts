import * as cypher from '../generated/cypher.js';
import type { WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import { concludeThings } from './conclude-things.js';
import type { Concluded } from './conclude-things.js';
import { deriveAround } from './derive-around.js';
import { graphFormOf, linkTypes } from './graph-form.js';
import type { GraphForm } from './graph-form.js';
import type { Link } from './link.js';
import type { Told } from './ledger.js';
import { shownClaims } from './shown-claims.js';
import type { ShownClaim } from './shown-claims.js';
import { hasTurned, weighsOtherwise } from './standing.js';
import type { Standing } from './standing.js';

/** A thing as it is to stand in the graph. */
export interface Drawn extends Concluded {
  readonly form: GraphForm;
}

/** Things of one kind to be projected. */
export interface Projection {
  readonly kind: Kind;
  /** What the ledger holds of them; something of each. */
  readonly all: readonly Told[];
  /** How they stand in the graph so far; those that have no node are absent. */
  readonly before: ReadonlyMap<string, Standing>;
  /**
   * Whether somebody may name it, or rest on it, already: nobody has to hear of a thing that is
   * entirely new.
   */
  readonly isKnown: (id: string) => boolean;
}

/**
 * Writes what is shown of things, concluded from the ledger and from nothing else, with what
 * follows from it elsewhere. What turned, or weighs otherwise, is marked: it is passed on to
 * whoever depends on it when the marks are drained.
 */
export async function project(
  transaction: WriteTransaction,
  { kind, all, before, isKnown }: Projection,
): Promise<void> {
  const { things, surroundings } = await concludeThings(transaction, kind, all);
  const drawn = things.map((thing): Drawn => ({
    ...thing,
    form: graphFormOf(kind, thing, surroundings),
  }));
  await writeNodes(transaction, kind, { drawn, before });
  await writeLinks(transaction, drawn);
  await writeClaims(transaction, kind, { drawn, before });
  await deriveAround(transaction, kind, { things: drawn, before });
  const known = drawn.filter(({ told }) => isKnown(told.id));
  const changed = (has: (thing: Drawn, stood: Standing | undefined) => boolean): string[] =>
    known.flatMap((thing) => (has(thing, before.get(thing.told.id)) ? [thing.told.id] : []));
  await runIds(transaction, cypher.recordMarkTurned.text, changed(hasTurned));
  if (kind.type === 'source' || kind.type === 'document')
    await runIds(transaction, cypher.recordMarkReweighed.text, changed(weighsOtherwise));
}

/** Things to be written, and how they stood. */
interface Written {
  readonly drawn: readonly Drawn[];
  readonly before: ReadonlyMap<string, Standing>;
}

async function writeNodes(
  transaction: WriteTransaction,
  kind: Kind,
  { drawn, before }: Written,
): Promise<void> {
  const known = drawn.filter(({ told }) => before.has(told.id));
  const linkedBy = { outgoing: linkTypes(kind, false), incoming: linkTypes(kind, true) };
  if (known.length > 0)
    await transaction.run(cypher.recordRewriteThings.text, {
      rows: known.map(({ told, form }) => [told.id, form.labels, form.properties]),
      ...linkedBy,
    });
  const fresh = drawn.filter(({ told }) => !before.has(told.id));
  await runRows(
    transaction,
    cypher.recordCreateThings.text,
    fresh.map(({ form }) => [form.labels, form.properties]),
  );
}

async function writeLinks(transaction: WriteTransaction, drawn: readonly Drawn[]): Promise<void> {
  const linked = drawn.filter(({ form }) => form.links.length > 0);
  await runRows(
    transaction,
    cypher.recordLinkThings.text,
    linked.map(({ told, form }) => [told.id, endsOf(form.links)]),
  );
  const named = drawn.filter(({ form }) => form.names.length > 0);
  await runRows(
    transaction,
    cypher.recordNameThings.text,
    named.map(({ told, form }) => [told.id, form.names]),
  );
}

/**
 * Links by their other end, so that each end is looked up once: its id, what goes out to it, what
 * comes in.
 */
function endsOf(links: readonly Link[]): readonly (readonly unknown[])[] {
  const ends = new Map<string, { outgoing: unknown[]; incoming: string[] }>();
  for (const { other, type, isIncoming, properties } of links) {
    const end = ends.get(other) ?? { outgoing: [], incoming: [] };
    if (isIncoming) end.incoming.push(type);
    else end.outgoing.push([type, properties]);
    ends.set(other, end);
  }
  return [...ends].map(([other, { outgoing, incoming }]) => [other, outgoing, incoming]);
}

async function writeClaims(
  transaction: WriteTransaction,
  kind: Kind,
  { drawn, before }: Written,
): Promise<void> {
  const all = drawn.map((thing) => {
    const linked = before.get(thing.told.id)?.claims ?? new Set();
    return { id: thing.told.id, linked, rows: shownClaims(kind, thing) };
  });
  const fresh = all.map(({ id, linked, rows }): [string, Readonly<Record<string, ShownClaim>>] => [
    id,
    Object.fromEntries(rows.filter(([claim]) => !linked.has(claim))),
  ]);
  const linking = fresh.filter(([, claims]) => Object.keys(claims).length > 0);
  await runRows(transaction, cypher.recordLinkClaims.text, linking);
  const known = all.flatMap(({ linked, rows }) => rows.filter(([claim]) => linked.has(claim)));
  await runRows(transaction, cypher.recordPlaceClaims.text, known);
  const speakers = drawn.flatMap(({ told }) =>
    told.claims.flatMap(({ id, assertedBy }) => (assertedBy === null ? [] : [[id, assertedBy]])),
  );
  await runRows(transaction, cypher.recordLinkSpeakers.text, speakers);
}

async function runRows(
  transaction: WriteTransaction,
  text: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(text, { rows });
}

async function runIds(
  transaction: WriteTransaction,
  text: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(text, { ids });
}
