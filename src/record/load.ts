import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RapporteurError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { kinds } from '../model/kinds.js';
import { PAGE } from './by-bytes.js';
import { checkRecord } from './check.js';
import type { DrainProgress } from './drain.js';
import { finishOperation } from './finish-operation.js';
import { holdRecord } from './hold-record.js';
import { leftOutLines } from './left-out-lines.js';
import { takeOver } from './operation.js';
import type { Operation, OperationRequest } from './operation.js';
import { problemText } from './problem.js';
import type { LineProblem } from './problem.js';
import type { RecordLine } from './record-line.js';
import { tellRetraction } from './retract.js';
import { openSpool } from './spool.js';
import type { Spool } from './spool.js';
import { tellBatch } from './tell-batch.js';
import { joinTellings, tellingsOf } from './tellings.js';
import type { Tellings } from './tellings.js';

/** What is to be loaded, and how. */
export interface LoadRequest {
  readonly graph: Graph;
  /** Files, folders, or `-` for the standard input. */
  readonly inputs: readonly string[];
  readonly options?: { readonly skipBad?: boolean; readonly checkOnly?: boolean };
  readonly now?: () => Date;
  readonly progress?: (progress: LoadProgress) => void;
  readonly kind?: string;
}

/** How far a load is. */
export interface LoadProgress {
  readonly stage: 'checking' | 'loading' | 'concluding';
  /** Lines; things while concluding. */
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
  /**
   * What lies in the folders that were named and was not read: files of other names, and folders.
   */
  readonly leftOut: readonly string[];
  /** Number of the operation; absent when nothing was changed. */
  readonly operation?: number;
}

/**
 * Lines in one transaction: enough to amortise it, little enough for the database's memory per
 * transaction.
 */
const BATCH = 2_000;

/**
 * Checks a record and writes it. With a bad line nothing is written and RECORD_INVALID lists the
 * problems, unless bad lines are to be skipped. Lines are then written in batches, each whole or
 * not at all. A load that was cut off is taken up by running it again: same operation, same time,
 * and what it has not reached is shown as before it until then.
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
  const { graph, inputs, options, now = () => new Date() } = request;
  const checked = await checkRecord({
    graph,
    inputs,
    spool,
    progress: (lines) => request.progress?.({ stage: 'checking', lines }),
  });
  if (checked.problems.length > 0 && options?.skipBad !== true)
    throw invalid(checked.problems, checked.lines);
  const skipped = await leftOutLines(spool, checked.bad, graph);
  const report = {
    lines: checked.lines,
    changed: 0,
    unchanged: 0,
    claims: 0,
    problems: checked.problems,
    skipped: skipped.size + checked.refused,
    leftOut: checked.leftOut,
  };
  if (options?.checkOnly === true) return report;
  const operation = { kind: request.kind ?? 'LOAD', key: spool.key(), now };
  const { retracted, lines } = checked;
  const writing = { graph, spool, skipped, operation, retracted, lines };
  return { ...report, ...(await writeAll(writing, request.progress)) };
}

interface Writing {
  readonly graph: Graph;
  readonly spool: Spool;
  readonly skipped: ReadonlySet<number>;
  readonly operation: OperationRequest;
  /** Documents that the record calls retracted. */
  readonly retracted: readonly string[];
  /** All lines of the record. */
  readonly lines: number;
}

type Written = Pick<LoadReport, 'changed' | 'unchanged' | 'claims' | 'operation'>;

/** Tells all batches and retractions, then concludes what they left to be concluded. */
async function writeAll(
  { graph, spool, skipped, operation: request, retracted, lines: total }: Writing,
  progress: LoadRequest['progress'],
): Promise<Written> {
  const sum = { changed: 0, unchanged: 0, claims: 0 };
  let lines = 0;
  let operation = await graph.write(async (transaction): Promise<Operation | undefined> => {
    await holdRecord(transaction);
    return takeOver(transaction, request.key);
  });
  for (const kind of kinds.filter(({ type }) => spool.types().has(type))) {
    for await (const batch of batches(spool, kind.type, skipped)) {
      const report = await tellBatch(graph, { kind, tellings: batch.tellings, operation, request });
      operation = report.operation;
      sum.changed += report.changed;
      sum.unchanged += report.unchanged;
      sum.claims += report.claims;
      lines += batch.lines;
      progress?.({ stage: 'loading', lines, total });
    }
  }
  for (const id of retracted) {
    const told = await tellRetraction(graph, { id, operation, request });
    operation = told.operation;
    sum.changed += told.changed;
  }
  if (operation === undefined) return sum;
  const concluding: DrainProgress = (done, all) =>
    progress?.({ stage: 'concluding', lines: done, total: all });
  await finishOperation(graph, operation, { now: request.now, progress: concluding });
  return { ...sum, operation: operation.number };
}

/** The lines of one type in batches, those of one id together where they stand in one batch. */
async function* batches(
  spool: Spool,
  type: string,
  skipped: ReadonlySet<number>,
): AsyncGenerator<{ readonly lines: number; readonly tellings: readonly Tellings[] }> {
  let lines: RecordLine[] = [];
  let full = 0;
  for await (const { place, line, bytes } of spool.read(type)) {
    if (skipped.has(place.number)) continue;
    if (lines.length === BATCH || (lines.length > 0 && full + bytes > PAGE.bytes)) {
      yield batchOf(lines);
      lines = [];
      full = 0;
    }
    lines.push(line);
    full += bytes;
  }
  if (lines.length > 0) yield batchOf(lines);
}

function batchOf(lines: readonly RecordLine[]): {
  readonly lines: number;
  readonly tellings: readonly Tellings[];
} {
  const groups = new Map<string, Tellings[]>();
  for (const line of lines) {
    const group = groups.get(line.id);
    if (group === undefined) groups.set(line.id, [tellingsOf(line)]);
    else group.push(tellingsOf(line));
  }
  return { lines: lines.length, tellings: [...groups.values()].map(joinTellings) };
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
