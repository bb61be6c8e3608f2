import type { Graph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import { today, valid } from '../setup/api.js';
import type { Api } from '../setup/api.js';

/**
 * What the database did for one root field, or (`search`) for what had to be looked up before it.
 */
export interface Trace {
  readonly field: string;
  readonly statements: number;
  readonly hits: number;
  readonly rows: number;
}

/** What is asked: the parts of an {@link Api} that read. */
type Asking = Pick<Api, 'graph' | 'schema' | 'engine'>;

/** Answers a question on profiled statements and says what each root field cost. */
export async function traceOf(
  api: Asking,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Trace[]> {
  const document = valid(api.schema, query);
  const profiled: Omit<Trace, 'statements'>[] = [];
  const fields = new Map(
    api.engine
      .plan({ document, variables })
      .roots.map((root) => ['typename' in root ? '' : root.statement, root.key]),
  );
  const graph: Graph = {
    server: api.graph.server,
    statements: 0,
    close: () => api.graph.close(),
    ping: (timeoutMs) => api.graph.ping(timeoutMs),
    write: (work) => api.graph.write(work),
    writeInPieces: (statement, parameters) => api.graph.writeInPieces(statement, parameters),
    profile: (statement, parameters) => api.graph.profile(statement, parameters),
    read: async (statement, parameters) => {
      const { rows, databaseHits } = await api.graph.profile(statement, parameters);
      profiled.push({
        field: fields.get(statement) ?? 'search',
        hits: databaseHits,
        rows: rows.length,
      });
      return rows;
    },
  };
  await createEngine({ schema: api.schema, graph, now: () => today }).answer({
    document,
    variables,
  });
  return ['search', ...fields.values()]
    .map((field) =>
      summed(
        field,
        profiled.filter((each) => each.field === field),
      ),
    )
    .filter((trace) => trace.statements > 0);
}

function summed(field: string, parts: readonly Omit<Trace, 'statements'>[]): Trace {
  const sum = (value: (part: Omit<Trace, 'statements'>) => number) =>
    parts.reduce((total, part) => total + value(part), 0);
  return {
    field,
    statements: parts.length,
    hits: sum((part) => part.hits),
    rows: sum((part) => part.rows),
  };
}

/**
 * Room above what was measured: the planner's statistics shift a little from one load to the next.
 */
const ROOM = 1.3;

/** Traces as a file holds them: one line each, hits rounded up to two figures. */
export function writtenTrace(traces: readonly Trace[]): string {
  return traces
    .map(
      ({ field, statements, hits, rows }) =>
        `${field}: ${counted(statements, 'statement')}, ${counted(rows, 'row')}, at most ${rounded(hits * ROOM)} database hits\n`,
    )
    .join('');
}

/** Reads a trace file; `hits` is the most that may be. */
export function readTrace(text: string): Trace[] {
  return [
    ...text.matchAll(/^(\S+): (\d+) statements?, (\d+) rows?, at most (\d+) database hits$/gm),
  ].map(([, field = '', statements, rows, hits]) => ({
    field,
    statements: Number(statements),
    rows: Number(rows),
    hits: Number(hits),
  }));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function rounded(hits: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, hits))) - 1);
  return Math.ceil(hits / unit) * unit;
}
