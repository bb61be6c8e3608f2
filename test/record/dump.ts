import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject } from '../../src/model/json.js';
import type { Graph } from '../../src/graph/graph.js';
import { exportRecord } from '../../src/record/export.js';
import { loadRecord } from '../../src/record/load.js';
import type { LoadReport, LoadRequest } from '../../src/record/load.js';

/**
 * What the number and time of an operation are kept in: it may differ between two ways to the same
 * graph.
 */
const ofOperations = [
  'operation',
  'linesIn',
  'recordedAt',
  'recency',
  'retractedAt',
  'ended',
  'retractions',
  'number',
  'at',
  'touched',
];

/**
 * The whole graph as sorted lines, without what tells operations apart: equal graphs give equal
 * dumps.
 */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(
    "CYPHER 5 MATCH (n) WHERE NOT n:Operation AND NOT n:Record RETURN coalesce(n.id, ''), labels(n), properties(n)",
  );
  const links = await graph.read(
    "CYPHER 5 MATCH (a)-[r]->(b) RETURN coalesce(a.id, ''), type(r), properties(r), coalesce(b.id, b.text)",
  );
  return [
    ...nodes.map(([id, labels, properties]) =>
      JSON.stringify([id, Array.isArray(labels) ? labels.toSorted() : [], plain(properties)]),
    ),
    ...links.map(([from, type, properties, to]) =>
      JSON.stringify([from, type, plain(properties), to]),
    ),
  ].sort();
}

/** The text of an export. */
export async function exported(graph: Graph, knownAt?: Date): Promise<string> {
  const pieces: string[] = [];
  await exportRecord({ graph, write: (text) => pieces.push(text), ...(knownAt && { knownAt }) });
  return pieces.join('');
}

/** Loads lines, or the text of a record. */
export async function loadLines(
  graph: Graph,
  lines: string | readonly object[],
  more: Partial<LoadRequest> = {},
): Promise<LoadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-record-test-'));
  try {
    const file = join(folder, 'record.jsonl');
    await writeFile(
      file,
      typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    return await loadRecord({ graph, inputs: [file], ...more });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function plain(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  return Object.entries(properties)
    .filter(([key]) => !ofOperations.includes(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
