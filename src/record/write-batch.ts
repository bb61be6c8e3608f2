import * as cypher from '../generated/cypher.js';
import type { Graph, WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kinds.js';
import { kindOf, kinds } from '../model/kinds.js';
import { conventionsActed, conventionsCounting, deriveEntry } from './derive-entry.js';
import type { Concluded } from './concluded.js';
import { concludeThings, NAMES_ASIDE } from './concluded.js';
import type { LinkRow } from './graph-form.js';
import { knownClaim, readKnown } from './known.js';
import type { Known, KnownClaim } from './known.js';
import { valuesOf } from './tellings.js';
import type { Claim, Tellings } from './tellings.js';

/** The operation that a write belongs to. */
export interface Operation {
  readonly number: number;
  /** When, as an instant. */
  readonly at: string;
}

/** What a batch did. */
export interface BatchReport {
  readonly changed: number;
  readonly unchanged: number;
  readonly claims: number;
}

/**
 * Writes what some lines tell, all of one kind, in one transaction: reads what is on record of their ids, concludes, and
 * writes what differs. Running it again changes nothing, so a batch whose outcome is not known is simply run again.
 */
export async function writeBatch(
  graph: Graph,
  kind: Kind,
  tellings: readonly Tellings[],
  operation: Operation,
): Promise<BatchReport> {
  return graph.write(async (transaction) => {
    await transaction.run(cypher.recordLock.text);
    const known = await readKnown(
      transaction,
      tellings.map((each) => each.id),
    );
    const retracted = new Set(
      (await transaction.run(cypher.recordRetracted.text)).map(([id]) => String(id)),
    );
    const merged = tellings.map((each) => merge(each, known.get(each.id), operation, retracted));
    const changed = merged.filter((each) => each.isChanged);
    if (changed.length > 0) await writeThings(transaction, kind, changed, operation);
    const ended =
      retracted.size === 0
        ? []
        : changed
            .flatMap((each) => each.added)
            .filter((claim) => retracted.has(claim.document))
            .map((claim) => claim.id);
    await runIds(transaction, cypher.recordEndClaims.text, ended, operation);
    return {
      changed: changed.length,
      unchanged: merged.length - changed.length,
      claims: changed.reduce((sum, each) => sum + each.added.length, 0),
    };
  });
}

/**
 * Concludes things again from what is on record of them, after something that weighs has changed. `'alone'` leaves out
 * what rests on sources and documents among them: half a graph may, and whoever concludes everything comes to it anyway.
 */
export async function concludeAgain(
  transaction: WriteTransaction,
  ids: readonly string[],
  operation: Operation,
  reach: Reach = 'all',
): Promise<void> {
  const known = await readKnown(transaction, ids);
  for (const kind of kinds) {
    const things = [...known.values()]
      .filter((each) => each.id.startsWith(`${kind.type}:`))
      .map((each): Merged => ({
        ...each,
        added: [],
        isKnown: true,
        isStub: false,
        wasShown: each.isShown,
        isChanged: true,
      }));
    if (things.length > 0) await writeThings(transaction, kind, things, operation, reach);
  }
}

/** How far a conclusion reaches: to everything that rests on it, or not beyond the thing itself. */
type Reach = 'all' | 'alone';

interface Merged extends Omit<Known, 'isShown'> {
  readonly added: readonly Claim[];
  readonly isKnown: boolean;
  /** Whether so far it was only named by others. */
  readonly isStub: boolean;
  readonly wasShown: boolean;
  readonly isChanged: boolean;
}

function merge(
  tellings: Tellings,
  known: Known | undefined,
  operation: Operation,
  retracted: ReadonlySet<string>,
): Merged {
  const told = tellings.told.filter((each) => known?.told.includes(each) !== true);
  const ids = new Set(known?.claims.map((claim) => claim.id));
  const added = tellings.claims.filter((claim) => !ids.has(claim.id));
  const claims = added.map((claim): KnownClaim =>
    knownClaim([
      claim.id,
      claim.says,
      claim.entry['rank'],
      claim.entry['modality'],
      claim.entry['credibility'],
      claim.document,
      operation.at,
      !retracted.has(claim.document),
      null,
    ]),
  );
  return {
    id: tellings.id,
    told: [...(known?.told ?? []), ...told],
    toldIn: [...(known?.toldIn ?? []), ...told.map(() => operation.number)],
    claims: [...(known?.claims ?? []), ...claims],
    added,
    isKnown: known !== undefined,
    isStub: known !== undefined && known.told.length + known.claims.length === 0,
    wasShown: known?.isShown === true,
    isChanged: told.length + added.length > 0,
  };
}

/** A thing as it is to be written. */
type Drawn = Merged & Concluded;

/** Writes things of one kind with all that follows; then whatever names those that are shown now and were not, or the other way round. */
async function writeThings(
  transaction: WriteTransaction,
  kind: Kind,
  things: readonly Merged[],
  operation: Operation,
  reach: Reach = 'all',
): Promise<void> {
  const drawn = await concludeThings(transaction, kind, things);
  if (kind.sort === 'entity') await writeEntities(transaction, kind, drawn);
  else await writeFacts(transaction, kind, drawn);
  await writeClaims(transaction, kind, drawn, operation);
  await derive(transaction, kind, drawn, operation, reach);
  const turned = drawn
    .filter((thing) =>
      thing.isKnown && !thing.isStub ? thing.isShown !== thing.wasShown : !thing.isShown,
    )
    .map((thing) => thing.id);
  if (turned.length > 0)
    await concludeAgain(
      transaction,
      (await transaction.run(cypher.recordNaming.text, { ids: turned })).map(([id]) => String(id)),
      operation,
    );
}

async function writeEntities(
  transaction: WriteTransaction,
  kind: Kind,
  things: readonly Drawn[],
): Promise<void> {
  const known = things.filter((thing) => thing.isKnown).map((thing) => thing.id);
  if (known.length > 0)
    await transaction.run(cypher.recordClearEntities.text, {
      ids: known,
      links: linkTypes(kind, false),
    });
  await transaction.run(cypher.recordWriteEntities.text, { rows: things.map(nodeRow) });
  await runRows(
    transaction,
    cypher.recordLinkEntities.text,
    things.flatMap((thing) => thing.form.links).map(linkRow),
  );
  await runRows(
    transaction,
    cypher.recordWriteNames.text,
    things.flatMap((thing) => thing.form.names.map((name, place) => [thing.id, place, name])),
  );
}

async function writeFacts(
  transaction: WriteTransaction,
  kind: Kind,
  things: readonly Drawn[],
): Promise<void> {
  const [known, fresh] = [
    things.filter((thing) => thing.isKnown),
    things.filter((thing) => !thing.isKnown),
  ];
  if (known.length > 0) {
    await transaction.run(cypher.recordClearFacts.text, {
      ids: known.map((thing) => thing.id),
      outgoing: linkTypes(kind, false),
      incoming: linkTypes(kind, true),
    });
    await transaction.run(cypher.recordWriteFacts.text, { rows: known.map(nodeRow) });
  }
  await runRows(transaction, cypher.recordCreateFacts.text, fresh.map(nodeRow));
  const links = things.flatMap((thing) => thing.form.links);
  const isFact = (id: string) => kindOf(id.split(':')[0] ?? '')?.sort === 'fact';
  await runRows(
    transaction,
    cypher.recordLinkFacts.text,
    links.filter((link) => isFact(link.from) && !isFact(link.to)).map(linkRow),
  );
  await runRows(
    transaction,
    cypher.recordLinkToFacts.text,
    links.filter((link) => !isFact(link.from)).map(linkRow),
  );
  await runRows(
    transaction,
    cypher.recordLinkFactsToFacts.text,
    links.filter((link) => isFact(link.from) && isFact(link.to)).map(linkRow),
  );
}

async function writeClaims(
  transaction: WriteTransaction,
  kind: Kind,
  things: readonly Drawn[],
  operation: Operation,
): Promise<void> {
  const added = things.flatMap((thing) => {
    const place = new Map(thing.conclusion.order.map((id, index) => [id, index]));
    const recorded = new Map(thing.claims.map((claim) => [claim.id, claim.recordedAt]));
    return thing.added.map((claim) => ({
      claim,
      place: place.get(claim.id) ?? null,
      at: recorded.get(claim.id) ?? null,
    }));
  });
  const rows = added.map(({ claim, place, at }) => [
    {
      id: claim.id,
      operation: operation.number,
      about: claim.about,
      document: claim.document,
      says: claim.says,
      ...claim.entry,
      place,
      recordedAt: at,
      ...(claim.assertedBy !== undefined && { assertedBy: claim.assertedBy }),
    },
    claim.document,
  ]);
  await runRows(transaction, cypher.recordCreateClaims.text, rows);
  await runRows(
    transaction,
    kind.sort === 'entity' ? cypher.recordSupportEntities.text : cypher.recordSupportFacts.text,
    added.map(({ claim }) => [claim.id, claim.about]),
  );
  await runRows(
    transaction,
    cypher.recordAssertClaims.text,
    added.flatMap(({ claim }) =>
      claim.assertedBy === undefined ? [] : [[claim.id, claim.assertedBy]],
    ),
  );
  const moved = things
    .filter((thing) => thing.isKnown)
    .flatMap((thing) => {
      const old = new Map(thing.claims.map((claim) => [claim.id, claim.place]));
      return thing.conclusion.order.flatMap((id, place) =>
        old.get(id) === place ? [] : [[id, place]],
      );
    });
  await runRows(transaction, cypher.recordPlaceClaims.text, moved);
}

/** What follows from a batch elsewhere: attendance of events, seniority of participations, what rests on documents. */
async function derive(
  transaction: WriteTransaction,
  kind: Kind,
  things: readonly Drawn[],
  operation: Operation,
  reach: Reach,
): Promise<void> {
  const known = things.filter((thing) => thing.isKnown).map((thing) => thing.id);
  switch (kind.type) {
    case 'participation':
      return deriveAttendance(transaction, statedIds(things, 'event'));
    case 'event':
      return deriveAttendance(transaction, known);
    case 'convention':
      return deriveEntry(
        transaction,
        things.map((thing) => thing.id),
      );
    case 'membership':
      return deriveEntry(
        transaction,
        await conventionsCounting(transaction, statedIds(things, 'of')),
      );
    case 'agency':
      return deriveEntry(transaction, await conventionsActed(transaction, known));
    case 'action':
      return deriveEntry(transaction, statedIds(things, 'convention'));
    case 'post':
      await runIds(transaction, cypher.recordSpreadSeniority.text, known);
      return;
    case 'source':
    case 'document': {
      const rows =
        known.length === 0 || reach === 'alone'
          ? []
          : await transaction.run(cypher.recordRestingOn.text, { ids: known });
      if (rows.length > 0)
        await concludeAgain(
          transaction,
          rows.map(([id]) => String(id)),
          operation,
        );
      return;
    }
    default:
  }
}

/** Every id that claims state for a field, shown or not: what the things were or are linked to. */
function statedIds(things: readonly Drawn[], field: string): string[] {
  return [
    ...new Set(things.flatMap((thing) => thing.claims.map((claim) => valuesOf(claim.says)[field]))),
  ].filter((id) => typeof id === 'string');
}

async function deriveAttendance(
  transaction: WriteTransaction,
  events: readonly string[],
): Promise<void> {
  await runIds(transaction, cypher.recordDeriveAttendance.text, events);
}

/** The types of relationships that a kind's things are written with: going out, or to facts coming in. */
export function linkTypes(kind: Kind, incoming: boolean): readonly string[] {
  const own = Object.values(kind.fields).flatMap(({ link }) =>
    link === undefined || link.startsWith('<') !== incoming ? [] : [link.replace('<', '')],
  );
  const derived =
    kind.type !== 'participation' ? [] : incoming ? ['INVOLVED_IN'] : ['PARTY', 'SIDE'];
  return [...new Set([...own, ...derived, ...(incoming ? [] : [NAMES_ASIDE])])];
}

function nodeRow(thing: Drawn): readonly unknown[] {
  return [thing.id, thing.form.labels, thing.form.properties];
}

function linkRow(link: LinkRow): readonly unknown[] {
  return [link.from, link.type, link.to, link.place];
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
  parameters: object = {},
): Promise<void> {
  if (ids.length > 0) await transaction.run(text, { ids, ...parameters });
}
