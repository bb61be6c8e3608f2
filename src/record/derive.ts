import * as cypher from '../generated/cypher.js';
import type { Graph, Row } from '../graph/graph.js';
import { canonicalJson, isObject } from '../model/json.js';
import { kinds } from '../model/kinds.js';
import type { Kind } from '../model/kinds.js';
import { concludeThings } from './concluded.js';
import type { Concluded } from './concluded.js';
import { entriesOf } from './derive-entry.js';
import { lists, readKnown, texts } from './known.js';
import type { Known, Runner } from './known.js';
import { concludeAgain, linkTypes } from './write-batch.js';

/** Things looked at in one go. */
const PAGE = 500;

/** Concludes everything anew from what was told and claimed, without writing, and says wherever the graph differs. */
export async function checkDerived(graph: Graph): Promise<readonly string[]> {
  const runner: Runner = {
    run: (statement, parameters) => graph.read(statement, parameters, { timeoutMs: 60_000 }),
  };
  const differences: string[] = [];
  for (const kind of kinds) {
    for await (const ids of pagesOfIds(runner, kind))
      differences.push(...(await differencesOf(runner, kind, ids)));
  }
  return differences;
}

/** Writes everything anew from what was told and claimed; says after each page how many things of all are done. */
export async function rebuildDerived(
  graph: Graph,
  progress?: (done: number, total: number) => void,
): Promise<void> {
  const reading: Runner = { run: (statement, parameters) => graph.read(statement, parameters) };
  const [[total] = []] = await graph.read(cypher.recordSize.text);
  let done = 0;
  for (const kind of kinds) {
    for await (const ids of pagesOfIds(reading, kind)) {
      await graph.write(async (transaction) => {
        await transaction.run(cypher.recordLock.text);
        await concludeAgain(transaction, ids, { number: 0, at: '' }, 'alone');
      });
      done += ids.length;
      progress?.(done, Number(total));
    }
  }
}

async function* pagesOfIds(runner: Runner, kind: Kind): AsyncGenerator<readonly string[]> {
  let after = `${kind.type}:`;
  for (;;) {
    const ids = (
      await runner.run(cypher.recordIds.text, { after, before: `${kind.type};`, limit: PAGE })
    ).map(([id]) => String(id));
    if (ids.length > 0) yield ids;
    if (ids.length < PAGE) return;
    after = ids.at(-1) ?? after;
  }
}

async function differencesOf(
  runner: Runner,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly string[]> {
  const concluded = await concludeThings(runner, kind, [
    ...(await readKnown(runner, ids)).values(),
  ]);
  const rows = await runner.run(cypher.recordStands.text, {
    ids,
    outgoing: linkTypes(kind, false),
    incoming: kind.sort === 'fact' ? linkTypes(kind, true) : [],
  });
  const standing = new Map(rows.map((row) => [String(row[0]), row]));
  const own = concluded.flatMap((thing) => compare(kind, thing, standing.get(thing.id) ?? []));
  if (kind.type === 'event') return [...own, ...(await attendanceDifferences(runner, ids))];
  return kind.type === 'convention'
    ? [...own, ...(await entryDifferences(runner, ids, standing))]
    : own;
}

/** What others derive of a thing, looked at apart. */
const apart: readonly string[] = ['size', 'entered', 'retractedAt', 'retractions'];

function compare(
  kind: Kind,
  thing: Known & Concluded,
  [, labels, properties, links, names]: Row,
): string[] {
  const { form } = thing;
  const stated = Object.entries(form.properties).filter(([, value]) => value !== null);
  const held = Object.entries(isObject(properties) ? properties : {}).filter(
    ([key]) => !apart.includes(key),
  );
  const wanted = [kind.sort === 'entity' ? 'Entity' : 'Fact', ...form.labels].sort();
  const places = new Map(thing.claims.map((claim) => [claim.id, claim.place]));
  return [
    ...difference(
      thing.id,
      'labels',
      texts(labels)
        .filter((label) => label !== 'Retracted')
        .sort(),
      wanted,
    ),
    ...difference(thing.id, 'properties', sorted(held), sorted(stated)),
    ...difference(
      thing.id,
      'relationships',
      lists(links).map(linkText).sort(),
      form.links
        .map(({ from, type, to, place }) =>
          linkText([
            from,
            type,
            to,
            ...(kind.sort === 'entity' ? [place, to, form.properties['day']] : []),
          ]),
        )
        .sort(),
    ),
    ...difference(thing.id, 'names', names, form.names),
    ...difference(
      thing.id,
      'order of claims',
      thing.conclusion.order.map((id) => places.get(id)),
      thing.conclusion.order.map((_, place) => place),
    ),
  ];
}

async function attendanceDifferences(
  runner: Runner,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await runner.run(cypher.recordAttendance.text, { ids });
  return rows.flatMap(([id, size, parties, stands, follows, involved, involves]) => [
    ...difference(String(id), 'size', size, parties),
    ...difference(String(id), 'attendance', stands, follows),
    ...difference(String(id), 'days of participations', involved, involves),
  ]);
}

async function entryDifferences(
  runner: Runner,
  ids: readonly string[],
  standing: ReadonlyMap<string, Row>,
): Promise<readonly string[]> {
  return (await entriesOf(runner, ids)).flatMap(([id, entered]) => {
    const properties = standing.get(id)?.[2];
    return difference(
      id,
      'entry into force',
      isObject(properties) ? (properties['entered'] ?? null) : null,
      entered,
    );
  });
}

function difference(id: string, what: string, held: unknown, wanted: unknown): string[] {
  const [one, other] = [canonicalJson(held ?? null), canonicalJson(wanted ?? null)];
  if (one === other) return [];
  if (!Array.isArray(held) || !Array.isArray(wanted))
    return [`${id}: ${what} ${one} instead of ${other}`];
  const [has, wants] = [held.map(canonicalJson), wanted.map(canonicalJson)];
  const [extra, missing] = [
    has.filter((each) => !wants.includes(each)),
    wants.filter((each) => !has.includes(each)),
  ];
  return [
    `${id}: ${what} ${[...(extra.length > 0 ? [`have ${extra.join(', ')}`] : []), ...(missing.length > 0 ? [`lack ${missing.join(', ')}`] : []), ...(extra.length + missing.length === 0 ? ['in another order'] : [])].join(' and ')}`,
  ];
}

function linkText([from, type, to, place, target, day]: Row): string {
  return `${String(from)} -${String(type)}-> ${String(to)}${typeof place === 'number' ? ` at ${place}, ${String(target)} on ${String(day ?? 'no day')}` : ''}`;
}

function sorted(
  entries: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
