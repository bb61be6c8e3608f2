import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { kinds } from '../model/kinds.js';
import { isObject } from '../model/json.js';
import { checkRecord, referencesOf } from './check.js';
import type { CheckReport, LineProblem } from './check.js';
import type { RecordLine } from './line-rules.js';
import { FORM } from './form.js';
import { endDocument } from './retract.js';
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
  try {
    return await loadThrough(folder, request);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadThrough(folder: string, request: LoadRequest): Promise<LoadReport> {
  const { graph, options } = request;
  const spool = openSpool(folder);
  const hash = createHash('sha256');
  const checked = await checkRecord({
    graph,
    inputs: request.inputs,
    accept: async (line, text, number) => {
      hash.update(text);
      await spool.write(line.type, `${number} ${text}`);
    },
    progress: (lines) => request.progress?.({ stage: 'checking', lines }),
  });
  await spool.end();
  if (checked.problems.length > 0 && options?.skipBad !== true)
    throw invalid(checked.problems, checked.lines);
  const skipped = await skippedLines(folder, spool.types(), checked, graph);
  const report = {
    lines: checked.lines,
    changed: 0,
    unchanged: 0,
    claims: 0,
    problems: checked.problems,
    skipped: skipped.size + checked.refused,
  };
  if (options?.checkOnly === true) return report;
  const operation = await beginOperation(graph, hash.digest('hex'), request);
  const written = await writeAll(folder, spool.types(), skipped, operation, request, checked.lines);
  for (const id of checked.retracted)
    if (await endDocument(graph, id, operation)) written.changed += 1;
  await endOperation(graph, operation, written.changed);
  return { ...report, ...written, ...(written.changed > 0 && { operation: operation.number }) };
}

async function writeAll(
  folder: string,
  types: ReadonlySet<string>,
  skipped: ReadonlySet<number>,
  operation: Operation,
  request: LoadRequest,
  total: number,
): Promise<{ changed: number; unchanged: number; claims: number }> {
  const sum = { changed: 0, unchanged: 0, claims: 0 };
  let lines = 0;
  for (const kind of kinds.filter((each) => types.has(each.type))) {
    for await (const batch of batches(join(folder, kind.type), skipped)) {
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
  file: string,
  skipped: ReadonlySet<number>,
): AsyncGenerator<{ readonly lines: number; readonly tellings: readonly Tellings[] }> {
  let lines: RecordLine[] = [];
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    const { number, line } = spooled(text);
    if (line === undefined || skipped.has(number)) continue;
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

function spooled(text: string): { readonly number: number; readonly line: RecordLine | undefined } {
  const space = text.indexOf(' ');
  return { number: Number(text.slice(0, space)), line: lineOf(text.slice(space + 1)) };
}

/** The lines that are bad in the whole, and those that name something which only left-out lines would have brought. */
async function skippedLines(
  folder: string,
  types: ReadonlySet<string>,
  checked: CheckReport,
  graph: Graph,
): Promise<ReadonlySet<number>> {
  const skipped = new Set(checked.bad);
  if (checked.problems.length === 0) return skipped;
  for (let before = -1; before !== skipped.size;) {
    before = skipped.size;
    const present = new Set<string>();
    const needs: { readonly number: number; readonly ids: readonly string[] }[] = [];
    for (const kind of kinds.filter((each) => types.has(each.type))) {
      for await (const text of createInterface({
        input: createReadStream(join(folder, kind.type)),
        crlfDelay: Infinity,
      })) {
        const { number, line } = spooled(text);
        if (line === undefined || skipped.has(number)) continue;
        present.add(line.id);
        needs.push({ number, ids: referencesOf(line, kind) });
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

function lineOf(text: string): RecordLine | undefined {
  const value: unknown = JSON.parse(text);
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string'
    ? { ...value, id: value['id'], type: value['type'] }
    : undefined;
}

/** Files that keep the checked lines of each type, so that things are written in the order in which they need each other. */
function openSpool(folder: string): {
  write(type: string, text: string): Promise<void>;
  end(): Promise<void>;
  types(): ReadonlySet<string>;
} {
  const files = new Map<string, WriteStream>();
  return {
    async write(type, text) {
      const file = files.get(type) ?? createWriteStream(join(folder, type));
      files.set(type, file);
      if (!file.write(`${text}\n`)) await once(file, 'drain');
    },
    async end() {
      await Promise.all(
        [...files.values()].map(async (file) => {
          file.end();
          await once(file, 'close');
        }),
      );
    },
    types: () => new Set(files.keys()),
  };
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
