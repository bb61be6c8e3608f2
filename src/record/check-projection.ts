import * as cypher from '../generated/cypher.js';
import type { Graph, Row } from '../graph/graph.js';
import { canonicalJson, isObject } from '../model/json.js';
import { kinds } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import { lists, texts } from './columns.js';
import type { Runner } from './columns.js';
import { concludeThings } from './conclude-things.js';
import { entriesOf } from './derive-entry.js';
import { standsOf } from './derive-stands.js';
import { graphFormOf, linkTypes } from './graph-form.js';
import type { Link } from './link.js';
import { ledgerPages } from './ledger-pages.js';
import type { Told } from './ledger.js';
import { sidesToldAndDue } from './sides-due.js';
import type { Drawn } from './project.js';
import { shownClaims } from './shown-claims.js';

/**
 * Time for one page of the comparison: a page has hundreds of things and all that hangs on them.
 */
const PAGE_TIMEOUT_MS = 60_000;

/**
 * Concludes everything anew from the ledger, without writing, and says wherever what is shown
 * differs.
 */
export async function checkProjection(graph: Graph): Promise<readonly string[]> {
  const runner: Runner = {
    run: (statement, parameters) =>
      graph.read(statement, parameters, { timeoutMs: PAGE_TIMEOUT_MS }),
  };
  const differences: string[] = [];
  for (const kind of kinds) {
    for await (const page of ledgerPages(runner, kind))
      differences.push(...(await differencesOf(runner, kind, page)));
  }
  const strays = await runner.run(cypher.recordStrays.text);
  return [
    ...differences,
    ...strays.map(([id]) => `${String(id)}: is shown, and nobody told of it`),
  ];
}

async function differencesOf(
  runner: Runner,
  kind: Kind,
  page: readonly Told[],
): Promise<readonly string[]> {
  const all = page.filter(({ lines, claims }) => lines.length + claims.length > 0);
  const ids = all.map(({ id }) => id);
  const { things, surroundings } = await concludeThings(runner, kind, all);
  const rows = await runner.run(cypher.recordStands.text, {
    ids,
    outgoing: linkTypes(kind, false),
    incoming: linkTypes(kind, true),
  });
  const standing = new Map(rows.map((row) => [String(row[0]), row]));
  const own = things.flatMap((thing) => {
    const drawn = { ...thing, form: graphFormOf(kind, thing, surroundings) };
    return compare(kind, drawn, standing.get(thing.told.id) ?? []);
  });
  if (kind.type === 'event') return [...own, ...(await attendanceDifferences(runner, ids))];
  if (kind.type === 'convention') {
    own.push(...(await entryDifferences(runner, ids, standing)));
    own.push(...(await standsDifferences(runner, ids)));
  }
  return own;
}

/** What others derive of a thing, looked at apart. */
const apart: readonly string[] = ['size', 'entered', 'side', 'again', 'hats'];

function compare(kind: Kind, thing: Drawn, stood: Row): string[] {
  const [, labels, properties, links, names, claims] = stood;
  const { form, told } = thing;
  const wanted = Object.entries(form.properties).filter(
    ([key, value]) => value !== null && !apart.includes(key),
  );
  const held = Object.entries(isObject(properties) ? properties : {}).filter(
    ([key]) => !apart.includes(key),
  );
  const check = (what: string, has: unknown, wants: unknown): string[] =>
    difference(told.id, what, { has, wants });
  return [
    ...check('labels', texts(labels).sort(), form.labels.toSorted()),
    ...check('properties', sorted(held), sorted(wanted)),
    ...check('relationships', lists(links).map(heldLink).sort(), form.links.map(linkText).sort()),
    ...check('names', names, form.names),
    ...check('claims', lists(claims).map(heldClaim).sort(), claimTexts(kind, thing).sort()),
  ];
}

function claimTexts(kind: Kind, thing: Drawn): string[] {
  const documents = new Map(thing.told.claims.map(({ id, document }) => [id, document]));
  return shownClaims(kind, thing).map(([id, { place, supports, retractedAt }]) =>
    canonicalJson([id, place, supports, retractedAt, place !== null, documents.get(id)]),
  );
}

function heldClaim(claim: Row): string {
  return canonicalJson(claim.map((value) => value ?? null));
}

/**
 * Whose and of which day a link is, is derived from the event, and looked at with its attendance.
 */
const derivedLinks: readonly string[] = ['INVOLVED_IN', 'ATTENDED'];

function linkText({ type, other, isIncoming, properties }: Link): string {
  return `${isIncoming ? 'from' : 'to'} ${other} ${type} ${propertiesText(type, properties)}`;
}

function heldLink([type, other, isIncoming, properties]: Row): string {
  return `${isIncoming === true ? 'from' : 'to'} ${String(other)} ${String(type)} ${propertiesText(String(type), properties)}`;
}

function propertiesText(type: string, properties: unknown): string {
  if (derivedLinks.includes(type) || !isObject(properties)) return '{}';
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  return canonicalJson(Object.fromEntries(given));
}

async function attendanceDifferences(
  runner: Runner,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await runner.run(cypher.recordAttendance.text, { ids });
  return rows.flatMap(([id, size, parties, stands, follows, involved, involves, sides]) => [
    ...difference(String(id), 'size', { has: size, wants: parties }),
    ...difference(String(id), 'attendance', { has: stands, wants: follows }),
    ...difference(String(id), 'days of participations', { has: involved, wants: involves }),
    ...difference(String(id), 'sides', sidesToldAndDue(lists(sides))),
  ]);
}

async function entryDifferences(
  runner: Runner,
  ids: readonly string[],
  standing: ReadonlyMap<string, Row>,
): Promise<readonly string[]> {
  return (await entriesOf(runner, ids)).flatMap(([id, entered]) => {
    const properties = standing.get(id)?.[2];
    const has = isObject(properties) ? (properties['entered'] ?? null) : null;
    return difference(id, 'entry into force', { has, wants: entered });
  });
}

async function standsDifferences(
  runner: Runner,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await runner.run(cypher.recordStandsUnder.text, { ids });
  const pairs = rows.map(([actor, convention]) => [String(actor), String(convention)] as const);
  const follows = await standsOf(runner, pairs);
  const wanted = new Map(
    follows.map(([actor, convention, stands]) => [`${actor} ${convention}`, stands]),
  );
  return rows.flatMap(([actor, convention, stands]) =>
    difference(`${String(actor)} under ${String(convention)}`, 'stands', {
      has: stands,
      wants: wanted.get(`${String(actor)} ${String(convention)}`) ?? [],
    }),
  );
}

interface Pair {
  readonly has: unknown;
  readonly wants: unknown;
}

function difference(id: string, what: string, { has, wants }: Pair): string[] {
  const [one, other] = [canonicalJson(has ?? null), canonicalJson(wants ?? null)];
  if (one === other) return [];
  if (!Array.isArray(has) || !Array.isArray(wants))
    return [`${id}: ${what} ${one} instead of ${other}`];
  const [held, wanted] = [has.map(canonicalJson), wants.map(canonicalJson)];
  const extra = held.filter((each) => !wanted.includes(each));
  const missing = wanted.filter((each) => !held.includes(each));
  const parts = [
    ...(extra.length > 0 ? [`have ${extra.join(', ')}`] : []),
    ...(missing.length > 0 ? [`lack ${missing.join(', ')}`] : []),
  ];
  return [`${id}: ${what} ${parts.length > 0 ? parts.join(' and ') : 'in another order'}`];
}

function sorted(
  entries: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
