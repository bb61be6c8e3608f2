import * as cypher from '../generated/cypher.js';
import type { Graph, Row, WriteTransaction } from '../graph/graph.js';
import { conclude } from '../model/conclude.js';
import type { Conclusion, WeighedClaim } from '../model/conclude.js';
import type { Kind } from '../model/kinds.js';
import { kindOf, kinds } from '../model/kinds.js';
import { conventionsCounting, deriveEntry } from './derive-entry.js';
import { graphFormOf, missingFields, namesOf, neededBy } from './graph-form.js';
import type { GraphForm, LinkRow } from './graph-form.js';
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
export async function writeBatch(graph: Graph, kind: Kind, tellings: readonly Tellings[], operation: Operation): Promise<BatchReport> {
  return graph.write(async (transaction) => {
    await transaction.run(cypher.recordLock.text);
    const known = await readKnown(transaction, tellings.map((each) => each.id));
    const merged = tellings.map((each) => merge(each, known.get(each.id), operation));
    const changed = merged.filter((each) => each.isChanged);
    if (changed.length > 0) await writeThings(transaction, kind, changed);
    return { changed: changed.length, unchanged: merged.length - changed.length, claims: changed.reduce((sum, each) => sum + each.added.length, 0) };
  });
}

/** Concludes things again from what is on record of them, after something that weighs has changed. */
export async function concludeAgain(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const known = await readKnown(transaction, ids);
  for (const kind of kinds) {
    const things = [...known.values()].filter((each) => each.id.startsWith(`${kind.type}:`)).map((each): Merged => ({ ...each, added: [], isKnown: true, isChanged: true }));
    if (things.length > 0) await writeThings(transaction, kind, things);
  }
}

/** A claim on record, with what the graph keeps of it. */
interface KnownClaim {
  readonly id: string;
  readonly says: string;
  readonly rank: WeighedClaim['rank'];
  readonly modality: WeighedClaim['modality'];
  readonly credibility: number | null;
  readonly document: string;
  readonly recordedAt: string;
  readonly isLive: boolean;
  readonly place: number | null;
}

interface Known {
  readonly id: string;
  readonly told: readonly string[];
  readonly toldIn: readonly number[];
  readonly claims: readonly KnownClaim[];
}

interface Merged extends Known {
  readonly added: readonly Claim[];
  readonly isKnown: boolean;
  readonly isChanged: boolean;
}

async function readKnown(transaction: WriteTransaction, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await transaction.run(cypher.recordState.text, { ids });
  return new Map(rows.map(([id, told, toldIn, claims]): [string, Known] => [String(id), { id: String(id), told: texts(told), toldIn: numbers(toldIn), claims: lists(claims).map(knownClaim) }]));
}

function knownClaim(row: Row): KnownClaim {
  const [id, says, rank, modality, credibility, document, recordedAt, isLive, place] = row;
  return {
    id: String(id), says: String(says), rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL', modality: modality === 'DENIED' || modality === 'PLANNED' ? modality : 'ASSERTED',
    credibility: typeof credibility === 'number' ? credibility : null, document: String(document), recordedAt: String(recordedAt), isLive: isLive === true, place: typeof place === 'number' ? place : null,
  };
}

function merge(tellings: Tellings, known: Known | undefined, operation: Operation): Merged {
  const told = tellings.told.filter((each) => known?.told.includes(each) !== true);
  const ids = new Set(known?.claims.map((claim) => claim.id));
  const added = tellings.claims.filter((claim) => !ids.has(claim.id));
  return {
    id: tellings.id, told: [...(known?.told ?? []), ...told], toldIn: [...(known?.toldIn ?? []), ...told.map(() => operation.number)],
    claims: [...(known?.claims ?? []), ...added.map((claim): KnownClaim => ({ ...knownClaim([claim.id, claim.says, claim.entry['rank'], claim.entry['modality'], claim.entry['credibility'], claim.document, operation.at, true, null]) }))],
    added, isKnown: known !== undefined, isChanged: told.length + added.length > 0,
  };
}

/** What was concluded of a thing, and how it is to stand in the graph. */
interface Concluded extends Merged {
  readonly conclusion: Conclusion;
  readonly form: GraphForm;
}

async function writeThings(transaction: WriteTransaction, kind: Kind, things: readonly Merged[]): Promise<void> {
  const documents = await weights(transaction, [...new Set(things.flatMap((thing) => thing.claims.map((claim) => claim.document)))]);
  const drawn = things.map((thing) => ({ thing, conclusion: conclude(kind, thing.claims.filter((claim) => claim.isLive).map((claim) => weigh(claim, documents)), thing.told.map(valuesOf)) }));
  const places = await placesOf(transaction, kind, drawn.map(({ conclusion }) => conclusion));
  const concluded = drawn.map(({ thing, conclusion }): Concluded => ({ ...thing, conclusion, form: formOf(kind, thing, conclusion, places) }));
  if (kind.sort === 'entity') await writeEntities(transaction, kind, concluded);
  else await writeFacts(transaction, kind, concluded);
  await writeClaims(transaction, kind, concluded);
  await derive(transaction, kind, concluded);
}

type Weight = Pick<WeighedClaim, 'publisher' | 'sourceKind' | 'reliability' | 'published'>;

async function weights(transaction: WriteTransaction, ids: readonly string[]): Promise<Map<string, Weight>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(cypher.recordDocuments.text, { ids });
  return new Map(rows.map(([id, publisher, sourceKind, reliability, published]): [string, Weight] => [String(id), { publisher: String(publisher), sourceKind: textOrNull(sourceKind), reliability: textOrNull(reliability), published: textOrNull(published) }]));
}

function weigh(claim: KnownClaim, documents: ReadonlyMap<string, Weight>): WeighedClaim {
  return { id: claim.id, says: valuesOf(claim.says), rank: claim.rank, modality: claim.modality, credibility: claim.credibility, publisher: claim.document, ...documents.get(claim.document) };
}

interface Place {
  readonly isShown: boolean;
  readonly seniority: number | null;
}

/** What facts name: whether it is shown, and how senior the posts are. Entities need nothing of it. */
async function placesOf(transaction: WriteTransaction, kind: Kind, conclusions: readonly Conclusion[]): Promise<Map<string, Place>> {
  if (kind.sort === 'entity') return new Map();
  const ids = [...new Set(conclusions.flatMap(({ values }) => [...neededBy(kind, values), ...(kind.type === 'participation' && typeof values['post'] === 'string' ? [values['post']] : [])]))];
  const rows = await transaction.run(cypher.recordThings.text, { ids });
  return new Map(rows.map(([id, shown, seniority]): [string, Place] => [String(id), { isShown: shown === true, seniority: typeof seniority === 'number' ? seniority : null }]));
}

function formOf(kind: Kind, thing: Merged, conclusion: Conclusion, places: ReadonlyMap<string, Place>): GraphForm {
  const hasLive = thing.claims.some((claim) => claim.isLive);
  const isTold = kind.sort === 'entity' ? hasLive || thing.told.length > 0 : hasLive;
  const isShown = isTold && missingFields(kind, conclusion.values).length === 0 && neededBy(kind, conclusion.values).every((id) => places.get(id)?.isShown === true);
  const live = new Map(thing.claims.filter((claim) => claim.isLive).map((claim) => [claim.id, claim]));
  const names = namesOf([...thing.told.map(valuesOf), ...conclusion.order.flatMap((id) => { const claim = live.get(id); return claim === undefined || claim.modality === 'DENIED' ? [] : [valuesOf(claim.says)]; })]);
  const form = graphFormOf(kind, thing.id, conclusion, names, { isShown, seniorityOf: (post) => places.get(post)?.seniority ?? undefined });
  const kept: GraphForm['properties'] = kind.sort === 'entity' ? { told: thing.told, toldIn: thing.toldIn } : { recordedAt: thing.claims.map((claim) => claim.recordedAt).sort()[0] ?? null };
  return { ...form, properties: { ...form.properties, ...kept } };
}

async function writeEntities(transaction: WriteTransaction, kind: Kind, things: readonly Concluded[]): Promise<void> {
  const known = things.filter((thing) => thing.isKnown).map((thing) => thing.id);
  if (known.length > 0) await transaction.run(cypher.recordClearEntities.text, { ids: known, links: linkTypes(kind, false) });
  await transaction.run(cypher.recordWriteEntities.text, { rows: things.map(nodeRow) });
  await runRows(transaction, cypher.recordLinkEntities.text, things.flatMap((thing) => thing.form.links).map(linkRow));
  await runRows(transaction, cypher.recordWriteNames.text, things.flatMap((thing) => thing.form.names.map((name, place) => [thing.id, place, name])));
}

async function writeFacts(transaction: WriteTransaction, kind: Kind, things: readonly Concluded[]): Promise<void> {
  const [known, fresh] = [things.filter((thing) => thing.isKnown), things.filter((thing) => !thing.isKnown)];
  if (known.length > 0) {
    await transaction.run(cypher.recordClearFacts.text, { ids: known.map((thing) => thing.id), outgoing: linkTypes(kind, false), incoming: linkTypes(kind, true) });
    await transaction.run(cypher.recordWriteFacts.text, { rows: known.map(nodeRow) });
  }
  await runRows(transaction, cypher.recordCreateFacts.text, fresh.map(nodeRow));
  const links = things.flatMap((thing) => thing.form.links);
  const isFact = (id: string) => kindOf(id.split(':')[0] ?? '')?.sort === 'fact';
  await runRows(transaction, cypher.recordLinkFacts.text, links.filter((link) => isFact(link.from) && !isFact(link.to)).map(linkRow));
  await runRows(transaction, cypher.recordLinkToFacts.text, links.filter((link) => !isFact(link.from)).map(linkRow));
  await runRows(transaction, cypher.recordLinkFactsToFacts.text, links.filter((link) => isFact(link.from) && isFact(link.to)).map(linkRow));
}

async function writeClaims(transaction: WriteTransaction, kind: Kind, things: readonly Concluded[]): Promise<void> {
  const added = things.flatMap((thing) => {
    const place = new Map(thing.conclusion.order.map((id, index) => [id, index]));
    const recorded = new Map(thing.claims.map((claim) => [claim.id, claim.recordedAt]));
    return thing.added.map((claim) => ({ claim, place: place.get(claim.id) ?? null, at: recorded.get(claim.id) ?? null }));
  });
  const rows = added.map(({ claim, place, at }) => [{ id: claim.id, about: claim.about, document: claim.document, says: claim.says, ...claim.entry, place, recordedAt: at, ...(claim.assertedBy !== undefined && { assertedBy: claim.assertedBy }) }, claim.document]);
  await runRows(transaction, cypher.recordCreateClaims.text, rows);
  await runRows(transaction, kind.sort === 'entity' ? cypher.recordSupportEntities.text : cypher.recordSupportFacts.text, added.map(({ claim }) => [claim.id, claim.about]));
  await runRows(transaction, cypher.recordAssertClaims.text, added.flatMap(({ claim }) => (claim.assertedBy === undefined ? [] : [[claim.id, claim.assertedBy]])));
  const moved = things.filter((thing) => thing.isKnown).flatMap((thing) => {
    const old = new Map(thing.claims.map((claim) => [claim.id, claim.place]));
    return thing.conclusion.order.flatMap((id, place) => (old.get(id) === place ? [] : [[id, place]]));
  });
  await runRows(transaction, cypher.recordPlaceClaims.text, moved);
}

/** What follows from a batch elsewhere: attendance of events, seniority of participations, what rests on documents. */
async function derive(transaction: WriteTransaction, kind: Kind, things: readonly Concluded[]): Promise<void> {
  const known = things.filter((thing) => thing.isKnown).map((thing) => thing.id);
  switch (kind.type) {
    case 'participation': return deriveAttendance(transaction, statedIds(things, 'event'));
    case 'event': return deriveAttendance(transaction, known);
    case 'convention': return deriveEntry(transaction, things.map((thing) => thing.id));
    case 'membership': return deriveEntry(transaction, await conventionsCounting(transaction, things.map((thing) => thing.id)));
    case 'action': return deriveEntry(transaction, statedIds(things, 'convention'));
    case 'post': await runIds(transaction, cypher.recordSpreadSeniority.text, known); return;
    case 'source': case 'document': {
      const rows = known.length === 0 ? [] : await transaction.run(cypher.recordRestingOn.text, { ids: known });
      if (rows.length > 0) await concludeAgain(transaction, rows.map(([id]) => String(id)));
      return;
    }
    default:
  }
}

/** Every id that claims state for a field, shown or not: what the things were or are linked to. */
function statedIds(things: readonly Concluded[], field: string): string[] {
  return [...new Set(things.flatMap((thing) => thing.claims.map((claim) => valuesOf(claim.says)[field])))].filter((id) => typeof id === 'string');
}

async function deriveAttendance(transaction: WriteTransaction, events: readonly string[]): Promise<void> {
  await runIds(transaction, cypher.recordDeriveAttendance.text, events);
}

function linkTypes(kind: Kind, incoming: boolean): readonly string[] {
  const own = Object.values(kind.fields).flatMap(({ link }) => (link === undefined || link.startsWith('<') !== incoming ? [] : [link.replace('<', '')]));
  if (kind.type !== 'participation') return [...new Set(own)];
  return incoming ? [...own, 'INVOLVED_IN'] : [...own, 'PARTY', 'SIDE'];
}

function nodeRow(thing: Concluded): readonly unknown[] {
  return [thing.id, thing.form.labels, thing.form.properties];
}

function linkRow(link: LinkRow): readonly unknown[] {
  return [link.from, link.type, link.to, link.place];
}

async function runRows(transaction: WriteTransaction, text: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length > 0) await transaction.run(text, { rows });
}

async function runIds(transaction: WriteTransaction, text: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(text, { ids });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

function lists(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter((each) => Array.isArray(each)) : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
