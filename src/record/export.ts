import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { boundsOf } from '../model/dates.js';
import { canonicalJson } from '../model/json.js';
import { kinds } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import type { Runner } from './columns.js';
import type { LedgerClaim, Told } from './ledger.js';
import { ledgerPages } from './ledger-pages.js';
import { valuesOf } from './tellings.js';

/** What is to be exported, and where to. */
export interface ExportRequest {
  readonly graph: Graph;
  /** Takes the text piece by piece; the next is made when this one was taken. */
  readonly write: (text: string) => unknown;
  /** The record as it was known at this instant; as it is now unless given. */
  readonly knownAt?: Date;
}

/**
 * Writes the ledger as record lines in one fixed order and form, so that equal ledgers give equal
 * bytes: kind by kind in the order in which they need each other, by id; of each first what lines
 * without evidence told, then one line for all claims that state the same. Built-in countries are
 * left out. Says how many lines were written.
 */
export async function exportRecord(request: ExportRequest): Promise<{ readonly lines: number }> {
  const { graph, write, knownAt } = request;
  const operations = await operationsOf(graph, knownAt?.toISOString());
  const runner: Runner = { run: (statement, parameters) => graph.read(statement, parameters) };
  let lines = 0;
  for (const kind of kinds) {
    for await (const page of ledgerPages(runner, kind)) {
      const texts = page.flatMap((told) =>
        linesOf(kind, told, operations).map((line) => `${lineText(line)}\n`),
      );
      lines += texts.length;
      if (texts.length > 0) await write(texts.join(''));
    }
  }
  return { lines };
}

/**
 * Which operations count: those up to an instant, and which of them brought the built-in countries.
 */
interface Operations {
  /** Numbers and times of operations grow together, so that the last one says which count. */
  readonly last: number;
  readonly builtIn: ReadonlySet<number>;
}

async function operationsOf(graph: Graph, until: string | undefined): Promise<Operations> {
  const rows = await graph.read(cypher.recordOperations.text);
  const counted = rows.filter(([, , at]) => until === undefined || String(at) <= until);
  return {
    last: Math.max(0, ...counted.map(([number]) => Number(number))),
    builtIn: new Set(
      rows.filter(([, kind]) => kind === 'COUNTRIES').map(([number]) => Number(number)),
    ),
  };
}

type Line = Readonly<Record<string, unknown>>;

function linesOf(kind: Kind, told: Told, { last, builtIn }: Operations): readonly Line[] {
  const head = { type: kind.type, id: told.id };
  const plain = told.lines
    .filter((_, index) => {
      const number = told.linesIn[index] ?? 0;
      return number <= last && !builtIn.has(number);
    })
    .map((values): Line => ({ ...head, ...valuesOf(values) }));
  const stated = told.claims.filter(({ properties }) => Number(properties['operation']) <= last);
  const isRetracted = told.retractions.filter((number) => number <= last).length % 2 === 1;
  return [
    ...plain,
    ...claimLines(head, stated),
    ...(isRetracted ? [{ ...head, retracted: true }] : []),
  ];
}

/**
 * One line for all claims that state the same values; lines by their values, entries by their
 * content.
 */
function claimLines(head: Line, claims: readonly LedgerClaim[]): Line[] {
  const groups = new Map<string, Line[]>();
  for (const { says, properties } of claims) {
    const group = groups.get(says);
    if (group === undefined) groups.set(says, [entryOf(properties)]);
    else group.push(entryOf(properties));
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([says, entries]) => claimLine(head, valuesOf(says), sorted(entries)));
}

function sorted(entries: readonly Line[]): readonly Line[] {
  return entries
    .map((entry) => [canonicalJson(entry), entry] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, entry]) => entry);
}

/**
 * A document may state an end that is before the line's beginning; no line of its own may, so there
 * the entries say it.
 */
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
const kept = ['id', 'about', 'says', 'operation', 'recordedAt', 'place', 'supports', 'retractedAt'];

function entryOf(properties: Line): Line {
  const all = Object.entries(properties).filter(([key]) => !kept.includes(key));
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
