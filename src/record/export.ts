import * as cypher from '../generated/cypher.js';
import type { Graph, Row } from '../graph/graph.js';
import { boundsOf } from '../model/dates.js';
import { canonicalJson, isObject } from '../model/json.js';
import { kinds } from '../model/kinds.js';
import type { Kind } from '../model/kinds.js';
import { lists, numbers, texts } from './known.js';
import { valuesOf } from './tellings.js';

export interface ExportRequest {
  readonly graph: Graph;
  /** Takes the text piece by piece; the next is made when this one was taken. */
  readonly write: (text: string) => unknown;
  /** The record as it was known at this instant; as it is now unless given. */
  readonly knownAt?: Date;
}

/** Things read at once. */
const PAGE = 1_000;

/**
 * Writes the graph as record lines in one fixed order and form, so that equal graphs give equal bytes: kind by kind in
 * the order in which they need each other, by id; of each first what lines without evidence told, then one line for all
 * claims that state the same. Built-in countries are left out. Says how many lines were written.
 */
export async function exportRecord(request: ExportRequest): Promise<{ readonly lines: number }> {
  const operations = await operationsOf(request.graph, request.knownAt?.toISOString());
  let lines = 0;
  for (const kind of kinds) {
    for await (const row of pages(request.graph, kind)) {
      const texts = linesOf(kind, row, operations).map((line) => `${lineText(line)}\n`);
      lines += texts.length;
      if (texts.length > 0) await request.write(texts.join(''));
    }
  }
  return { lines };
}

/** Reads a kind's things page by page in the order of their ids. */
async function* pages(graph: Graph, kind: Kind): AsyncGenerator<Row> {
  const statement = (
    kind.sort === 'entity' ? cypher.recordPageOfEntities : cypher.recordPageOfFacts
  ).text;
  let after = `${kind.type}:`;
  for (;;) {
    const rows = await graph.read(statement, { after, before: `${kind.type};`, limit: PAGE });
    yield* rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.[0]);
  }
}

/** Which operations count: those up to an instant, and which of them brought the built-in countries. */
interface Operations {
  readonly counted: ReadonlySet<number>;
  readonly builtIn: ReadonlySet<number>;
}

async function operationsOf(graph: Graph, until: string | undefined): Promise<Operations> {
  const rows = await graph.read(cypher.recordOperations.text);
  const counted = rows.filter(([, , at]) => until === undefined || String(at) <= until);
  return {
    counted: new Set(counted.map(([number]) => Number(number))),
    builtIn: new Set(
      rows.filter(([, kind]) => kind === 'COUNTRIES').map(([number]) => Number(number)),
    ),
  };
}

type Line = Readonly<Record<string, unknown>>;

function linesOf(
  kind: Kind,
  [id, told, toldIn, claims, retractions]: Row,
  { counted, builtIn }: Operations,
): readonly Line[] {
  const head = { type: kind.type, id };
  const when = numbers(toldIn);
  const plain = texts(told)
    .filter((_, index) => counted.has(when[index] ?? 0) && !builtIn.has(when[index] ?? 0))
    .map((values): Line => ({ ...head, ...valuesOf(values) }));
  const stated = lists(claims).filter(([, , , operation]) => counted.has(Number(operation)));
  const isRetracted = numbers(retractions).filter((number) => counted.has(number)).length % 2 === 1;
  return [
    ...plain,
    ...claimLines(head, stated),
    ...(isRetracted ? [{ ...head, retracted: true }] : []),
  ];
}

/** One line for all claims that state the same values; lines by their values, entries by their content. */
function claimLines(head: Line, claims: readonly Row[]): Line[] {
  const groups = new Map<string, Line[]>();
  for (const [, says, properties] of claims)
    groups.set(String(says), [...(groups.get(String(says)) ?? []), entryOf(properties)]);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([says, entries]) =>
      claimLine(
        head,
        valuesOf(says),
        entries.sort((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1)),
      ),
    );
}

/** A document may state an end that is before the line's beginning; no line of its own may, so there the entries say it. */
function claimLine(head: Line, { to, ...values }: Line, evidence: readonly Line[]): Line {
  if (to === undefined) return { ...head, ...values, evidence };
  const { from } = values;
  const isTurned =
    typeof from === 'string' &&
    typeof to === 'string' &&
    boundsOf(from).earliest > boundsOf(to).latest;
  return isTurned
    ? { ...head, ...values, evidence: evidence.map((entry) => ({ ...entry, says: { to } })) }
    : { ...head, ...values, to, evidence };
}

/** What a claim keeps beside its entry of evidence. */
const kept = ['id', 'about', 'says', 'place', 'operation', 'recordedAt', 'retractedAt', 'ended'];

function entryOf(properties: unknown): Line {
  const all = Object.entries(isObject(properties) ? properties : {}).filter(
    ([key]) => !kept.includes(key),
  );
  return Object.fromEntries(
    all.filter(
      ([key, value]) =>
        !(key === 'modality' && value === 'ASSERTED') && !(key === 'rank' && value === 'NORMAL'),
    ),
  );
}

/** Canonical JSON, but with what a reader looks for first at the front. */
function lineText({ type, id, evidence, ...values }: Line): string {
  const rest = [
    canonicalJson(values).slice(1, -1),
    ...(evidence === undefined ? [] : [`"evidence":${canonicalJson(evidence)}`]),
  ].filter((part) => part !== '');
  return `{"type":${JSON.stringify(type)},"id":${JSON.stringify(id)}${rest.map((part) => `,${part}`).join('')}}`;
}
