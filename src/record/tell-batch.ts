import * as cypher from '../generated/cypher.js';
import type { Graph, WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import { claimProperties, ledgerClaim, namedIn, readLedger } from './ledger.js';
import type { Told } from './ledger.js';
import { holdRecord } from './hold-record.js';
import { beginOperation, holdOperation } from './operation.js';
import type { Operation, OperationRequest } from './operation.js';
import { project } from './project.js';
import { readStanding } from './standing.js';
import { valuesOf } from './tellings.js';
import type { Claim, Tellings } from './tellings.js';

/**
 * What some lines tell, all of one kind, and the operation that they belong to, once there is one.
 */
export interface Batch {
  readonly kind: Kind;
  readonly tellings: readonly Tellings[];
  readonly operation: Operation | undefined;
  readonly request: OperationRequest;
}

/** What a batch did. */
export interface BatchReport {
  readonly changed: number;
  readonly unchanged: number;
  readonly claims: number;
  /** The operation, begun by the first batch that changes anything. */
  readonly operation: Operation | undefined;
}

/**
 * Writes what lines tell into the ledger, and what is shown of it, in one transaction. Running it
 * again changes nothing, so a batch whose outcome is not known is simply run again. Errors:
 * OPERATION_TAKEN_OVER.
 */
export async function tellBatch(graph: Graph, batch: Batch): Promise<BatchReport> {
  return graph.write(async (transaction) => {
    const operation = await operationOf(transaction, batch);
    const ids = batch.tellings.map((each) => each.id);
    const ledger = await readLedger(transaction, ids);
    const news = batch.tellings.map((each) => newsOf(each, ledger.get(each.id)));
    const changed = news.filter(({ lines, claims }) => lines.length + claims.length > 0);
    const claims = changed.reduce((sum, each) => sum + each.claims.length, 0);
    const unchanged = news.length - changed.length;
    if (changed.length === 0) return { changed: 0, unchanged, claims, operation: batch.operation };
    const begun = operation ?? (await beginOperation(transaction, batch.request, 'TELLING'));
    await writeNews(transaction, { kind: batch.kind, news: changed, operation: begun });
    return { changed: changed.length, unchanged, claims, operation: begun };
  });
}

async function operationOf(
  transaction: WriteTransaction,
  { operation }: Batch,
): Promise<Operation | undefined> {
  if (operation !== undefined) await holdOperation(transaction, operation);
  else await holdRecord(transaction);
  return operation;
}

/** What lines tell of a thing that the ledger does not hold yet. */
interface News {
  readonly id: string;
  readonly known: Told | undefined;
  readonly lines: readonly string[];
  readonly claims: readonly Claim[];
}

function newsOf({ id, told, claims }: Tellings, known: Told | undefined): News {
  const ids = new Set(known?.claims.map((claim) => claim.id));
  return {
    id,
    known,
    lines: told.filter((line) => known?.lines.includes(line) !== true),
    claims: claims.filter((claim) => !ids.has(claim.id)),
  };
}

interface Writing {
  readonly kind: Kind;
  readonly news: readonly News[];
  readonly operation: Operation;
}

async function writeNews(
  transaction: WriteTransaction,
  { kind, news, operation }: Writing,
): Promise<void> {
  const since = await retractedSince(transaction, news);
  const all = news.map((each) => toldWith(kind, each, { operation, since }));
  const rows = news.map((each, index) => tellRow(each, all[index], operation));
  await transaction.run(cypher.recordTell.text, { rows });
  const known = new Set(news.flatMap(({ id, known: told }) => (told === undefined ? [] : [id])));
  const before = await readStanding(transaction, [...known]);
  await project(transaction, { kind, all, before, isKnown: (id) => known.has(id) });
}

/** Since when documents are retracted: what is told of these is ended as it begins. */
async function retractedSince(
  transaction: WriteTransaction,
  news: readonly News[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(news.flatMap(({ claims }) => claims.map(({ document }) => document)))];
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(cypher.recordRetracted.text, { ids });
  return new Map(rows.map(([id, at]) => [String(id), String(at)]));
}

interface Circumstances {
  readonly operation: Operation;
  readonly since: ReadonlyMap<string, string>;
}

/** What the ledger will hold of a thing once the news are written. */
function toldWith(
  kind: Kind,
  { id, known, lines, claims }: News,
  { operation, since }: Circumstances,
): Told {
  const added = claims.map((claim) =>
    ledgerClaim(claimProperties(claim, operation), since.get(claim.document) ?? null),
  );
  const named = [
    ...lines.flatMap((line) => namedIn(kind, valuesOf(line))),
    ...added.flatMap(({ values, assertedBy }) => [
      ...namedIn(kind, values),
      ...(assertedBy === null ? [] : [assertedBy]),
    ]),
  ];
  return {
    id,
    lines: [...(known?.lines ?? []), ...lines],
    linesIn: [...(known?.linesIn ?? []), ...lines.map(() => operation.number)],
    builtInBy: [
      ...(known?.builtInBy ?? []),
      ...(kind.type === 'country' && operation.kind === 'COUNTRIES' ? [operation.number] : []),
    ],
    claims: [...(known?.claims ?? []), ...added],
    names: [...new Set([...(known?.names ?? []), ...named])],
    retractions: known?.retractions ?? [],
    retractedAt: known?.retractedAt ?? null,
  };
}

/**
 * The parameters of record/tell: id, all lines with their operations, further bytes, new claims,
 * ids named for the first time.
 */
function tellRow(news: News, told: Told | undefined, operation: Operation): readonly unknown[] {
  const before = new Set(news.known?.names);
  const bytes =
    news.lines.reduce((sum, line) => sum + line.length, 0) +
    news.claims.reduce((sum, { says }) => sum + says.length, 0);
  return [
    news.id,
    told?.lines ?? [],
    told?.linesIn ?? [],
    bytes,
    news.claims.map((claim) => claimProperties(claim, operation)),
    told?.names.filter((name) => !before.has(name)) ?? [],
  ];
}
