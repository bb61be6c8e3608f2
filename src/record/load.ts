import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { kinds } from '../model/kinds.js';
import { checkRecord, referencesOf } from './check.js';
import type { CheckReport, LineProblem } from './check.js';
import type { RecordLine } from './line-rules.js';
import { FORM } from './form.js';
import { endDocument } from './retract.js';
import { openSpool } from './spool.js';
import type { Spool } from './spool.js';
import { joinTellings, tellingsOf } from './tellings.js';
import type { Tellings } from './tellings.js';
import { writeBatch } from './write-batch.js';
import type { Operation } from './write-batch.js';

export interface LoadRequest {
  readonly graph: Graph;
  /** Files, folders, or `-` for the standard input. */
  readonly inputs: readonly string[];
  readonly options?: { readonly skipBad?: boolean; readonly checkOnly?: boolean };
  readonly now?: () => Date;
  readonly progress?: (progress: LoadProgress) => void;
  readonly kind?: string;
}

export interface LoadProgress {
  readonly stage: 'checking' | 'loading';
  readonly lines: number;
  /** Known once everything was checked. */
  readonly total?: number;
}

/** What a load did. */
export interface LoadReport {
  readonly lines: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly claims: number;
  readonly problems: readonly LineProblem[];
  /** Lines left out because they are bad or need a bad one. */
  readonly skipped: number;
  /** Number of the operation; absent when nothing was changed. */
  readonly operation?: number;
}

/** Lines in one transaction: enough to amortise it, little enough for the database's memory per transaction. */
const BATCH = 2_000;

/**
 * Checks a record and writes it. All or nothing: with a bad line nothing is written and RECORD_INVALID lists the problems,
 * unless bad lines are to be skipped. A load that was cut off is taken up by running it again: same operation, same time.
 */
export async function loadRecord(request: LoadRequest): Promise<LoadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-load-'));
  const spool = openSpool(folder);
  try {
    return await loadThrough(spool, request);
  } finally {
    await spool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadThrough(spool: Spool, request: LoadRequest): Promise<LoadReport> {
  const { graph, options } = request;
  const checked = await checkRecord({
    graph,
    inputs: request.inputs,
    spool,
    progress: (lines) => request.progress?.({ stage: 'checking', lines }),
  });
  if (checked.problems.length > 0 && options?.skipBad !== true)
    throw invalid(checked.problems, checked.lines);
  const skipped = await skippedLines(spool, checked, graph);
  const report = {
    lines: checked.lines,
    changed: 0,
    unchanged: 0,
    claims: 0,
    problems: checked.problems,
    skipped: skipped.size + checked.refused,
  };
  if (options?.checkOnly === true) return report;
  const operation = await beginOperation(graph, spool.key(), request);
  const written = await writeAll(spool, skipped, operation, request, checked.lines);
  for (const id of checked.retracted)
    if (await endDocument(graph, id, operation)) written.changed += 1;
  await endOperation(graph, operation, written.changed);
  return { ...report, ...written, ...(written.changed > 0 && { operation: operation.number }) };
}

async function writeAll(
  spool: Spool,
  skipped: ReadonlySet<number>,
  operation: Operation,
  request: LoadRequest,
  total: number,
): Promise<{ changed: number; unchanged: number; claims: number }> {
  const sum = { changed: 0, unchanged: 0, claims: 0 };
  let lines = 0;
  for (const kind of kinds.filter((each) => spool.types().has(each.type))) {
    for await (const batch of batches(spool, kind.type, skipped)) {
      const report = await writeBatch(request.graph, kind, batch.tellings, operation);
      sum.changed += report.changed;
      sum.unchanged += report.unchanged;
      sum.claims += report.claims;
      lines += batch.lines;
      request.progress?.({ stage: 'loading', lines, total });
    }
  }
  return sum;
}

/** The lines of one type in batches, those of one id together where they stand in one batch. */
async function* batches(
  spool: Spool,
  type: string,
  skipped: ReadonlySet<number>,
): AsyncGenerator<{ readonly lines: number; readonly tellings: readonly Tellings[] }> {
  let lines: RecordLine[] = [];
  for await (const { place, line } of spool.read(type)) {
    if (skipped.has(place.number)) continue;
    lines.push(line);
    if (lines.length === BATCH) {
      yield batchOf(lines);
      lines = [];
    }
  }
  if (lines.length > 0) yield batchOf(lines);
}

function batchOf(lines: readonly RecordLine[]): {
  readonly lines: number;
  readonly tellings: readonly Tellings[];
} {
  return {
    lines: lines.length,
    tellings: [...grouped(lines).values()].map((each) => joinTellings(each.map(tellingsOf))),
  };
}

function grouped(lines: readonly RecordLine[]): Map<string, RecordLine[]> {
  const groups = new Map<string, RecordLine[]>();
  for (const line of lines) {
    const group = groups.get(line.id);
    if (group === undefined) groups.set(line.id, [line]);
    else group.push(line);
  }
  return groups;
}

/** The lines that are bad in the whole, and those that name something which only left-out lines would have brought. */
async function skippedLines(
  spool: Spool,
  checked: CheckReport,
  graph: Graph,
): Promise<ReadonlySet<number>> {
  const skipped = new Set(checked.bad);
  if (checked.problems.length === 0) return skipped;
  for (let before = -1; before !== skipped.size;) {
    before = skipped.size;
    const present = new Set<string>();
    const needs: { readonly number: number; readonly ids: readonly string[] }[] = [];
    for (const kind of kinds.filter((each) => spool.types().has(each.type))) {
      for await (const { place, line } of spool.read(kind.type)) {
        if (skipped.has(place.number)) continue;
        present.add(line.id);
        needs.push({ number: place.number, ids: referencesOf(line, kind) });
      }
    }
    const missing = [...new Set(needs.flatMap(({ ids }) => ids.filter((id) => !present.has(id))))];
    const known = new Set(
      (await graph.read(cypher.recordExisting.text, { ids: missing })).map(([id]) => String(id)),
    );
    for (const { number, ids } of needs)
      if (ids.some((id) => !present.has(id) && !known.has(id))) skipped.add(number);
  }
  return skipped;
}

async function beginOperation(graph: Graph, key: string, request: LoadRequest): Promise<Operation> {
  const at = (request.now ?? (() => new Date()))().toISOString();
  const [row] = await graph.write((transaction) =>
    transaction.run(cypher.recordBeginOperation.text, {
      key,
      kind: request.kind ?? 'LOAD',
      at,
      form: FORM,
    }),
  );
  return { number: Number(row?.[0]), at: String(row?.[1]) };
}

/** An operation that changed nothing is taken back: the log has only what changed the record. */
async function endOperation(graph: Graph, operation: Operation, changed: number): Promise<void> {
  await graph.write((transaction) =>
    changed === 0
      ? transaction.run(cypher.recordDropOperation.text, { number: operation.number })
      : transaction.run(cypher.recordEndOperation.text, {
          number: operation.number,
          added: changed,
          status: 'DONE',
        }),
  );
}

/** Problems that an error's text names; the report has all of them. */
const NAMED = 20;

function invalid(problems: readonly LineProblem[], lines: number): RapporteurError {
  const named = problems.slice(0, NAMED).map(problemText).join('\n');
  const more = problems.length > NAMED ? `\n… and ${problems.length - NAMED} more` : '';
  return new RapporteurError(
    'RECORD_INVALID',
    `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${lines} lines; nothing was loaded.\n${named}${more}`,
    { fix: 'Mend the lines, or leave them out with --skip-bad.' },
  );
}

/** A problem as one line: file, line, field, value and what was expected. */
export function problemText(problem: LineProblem): string {
  const value = problem.value === undefined ? 'nothing' : JSON.stringify(problem.value);
  return `${problem.file}:${problem.line}: ${problem.field === '' ? '' : `${problem.field} is `}${value.length > 120 ? `${value.slice(0, 120)}…` : value}; expected ${problem.expected}`;
}
