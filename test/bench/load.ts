import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { eraseGraph } from '../../src/graph/erase.js';
import { connectGraph } from '../../src/graph/graph.js';
import type { Graph, Row } from '../../src/graph/graph.js';
import { applyGraphSchema } from '../../src/graph/migrate.js';
import { loadCountries } from '../../src/record/countries.js';
import { loadRecord } from '../../src/record/load.js';
import { checkout, shared } from '../setup/checkout.js';

/** Rows of one transaction, of the load and of the bare write alike. */
const BATCH = 2_000;
const record = join(shared, 'bulk/us-diplomacy.jsonl.gz');

/**
 * Loads the big record and writes the very same graph bare, in one run, and prints how they
 * compare. The database is emptied.
 */
async function main(): Promise<void> {
  const {
    NEO4J_URI: uri = '',
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
  } = process.env;
  const graph = await connectGraph({ uri, user, password });
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  try {
    await fresh(graph);
    await timed(() => loadRecord({ graph, inputs: [join(checkout, 'data')] }));
    await fresh(graph);
    const before = await counts(graph);
    const load = await timed(() => loadRecord({ graph, inputs: [record] }));
    const written = (await counts(graph)) - before;
    const whole = await readWhole(graph);
    await eraseGraph(graph);
    const bare = await timed(() => writeBare(graph, whole));
    const total = whole.nodes.length + whole.links.length;
    const [ours, theirs] = [written / load.seconds, total / bare.seconds];
    print('load', written, load);
    print('bare batched CREATE', total, bare);
    process.stdout.write(`ratio ${((100 * ours) / theirs).toFixed(0)} %\n`);
    if (process.argv.includes('--longer')) await longer(graph, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await graph.close();
  }
}

/** The record three times over, under ids of their own: memory has to stay as it was. */
async function longer(graph: Graph, folder: string): Promise<void> {
  const file = join(folder, 'three.jsonl');
  const out = createWriteStream(file);
  for (const suffix of ['-1', '-2', '-3']) {
    for await (const line of createInterface({
      input: createReadStream(record).pipe(createGunzip()),
    })) {
      const text = line.replace(
        /"((?!country)[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*)"/g,
        `"$1${suffix}"`,
      );
      if (!out.write(`${text}\n`)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
  await fresh(graph);
  const load = await timed(() => loadRecord({ graph, inputs: [file] }));
  print('load of three times as much', await counts(graph), load);
}

async function fresh(graph: Graph): Promise<void> {
  await eraseGraph(graph);
  await applyGraphSchema(graph, await readFile(join(checkout, 'schema/graph.cypher'), 'utf8'));
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
}

async function counts(graph: Graph): Promise<number> {
  const [row] = await graph.read(
    'CYPHER 5 RETURN COUNT { MATCH (n) } + COUNT { MATCH ()-[r]->() }',
  );
  return Number(row?.[0]);
}

interface Whole {
  readonly nodes: readonly Row[];
  readonly links: readonly Row[];
}

async function readWhole(graph: Graph): Promise<Whole> {
  const options = { timeoutMs: 120_000 };
  return {
    nodes: await graph.read(
      'CYPHER 5 MATCH (n) RETURN labels(n) AS labels, properties(n), elementId(n) ORDER BY labels',
      {},
      options,
    ),
    links: await graph.read(
      'CYPHER 5 MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r), elementId(a), elementId(b) ORDER BY type',
      {},
      options,
    ),
  };
}

/**
 * As fast as batched statements go: nodes by their labels, relationships by type between nodes
 * found by their place.
 */
async function writeBare(graph: Graph, { nodes, links }: Whole): Promise<void> {
  const made = new Map<string, string>();
  for (const rows of inBatches(nodes)) {
    const ids = await graph.write((transaction) =>
      transaction.run(
        'CYPHER 5 UNWIND $rows AS row CREATE (n:$(row[0])) SET n = row[1] RETURN row[2], elementId(n)',
        { rows },
      ),
    );
    for (const [old, id] of ids) made.set(String(old), String(id));
  }
  for (const rows of inBatches(
    links.map(([type, properties, from, to]): Row => [
      type,
      properties,
      made.get(String(from)),
      made.get(String(to)),
    ]),
  )) {
    await graph.write((transaction) =>
      transaction.run(
        'CYPHER 5 UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[2] MATCH (b) WHERE elementId(b) = row[3] CREATE (a)-[r:$(row[0])]->(b) SET r = row[1]',
        { rows },
      ),
    );
  }
}

function* inBatches(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

interface Expense {
  readonly seconds: number;
  /** The most memory seen, in megabytes. */
  readonly peak: number;
}

async function timed(work: () => Promise<unknown>): Promise<Expense> {
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const begun = performance.now();
  await work();
  clearInterval(look);
  return { seconds: (performance.now() - begun) / 1_000, peak: peak / 1e6 };
}

function print(what: string, count: number, { seconds, peak }: Expense): void {
  process.stdout.write(
    `${what}: ${count} nodes and relationships in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second, at most ${Math.round(peak)} MB\n`,
  );
}

await main();
