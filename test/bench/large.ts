import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApiSchema } from '../../src/api/schema.js';
import { connectGraph } from '../../src/graph/graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import { loadRecord } from '../../src/record/load.js';
import { preparePlanning } from '../../src/record/prepare-planning.js';
import { storedQuestions } from '../questions/stored-questions.js';
import { today } from '../setup/api.js';
import { checkout, shared } from '../setup/checkout.js';
import { connections, post } from './ask.js';
import { loadStarter } from './growth/grow.js';
import { take } from './growth/measure.js';
import { number, writeBetween } from './report.js';
import { startServerProcess } from './server-process.js';
import { openDatabase } from './world.js';

/** The large records, loaded on top of the starter record. */
const RECORDS = ['us-diplomacy', 'un-treaties'].map((name) =>
  join(shared, `bulk/${name}.jsonl.gz`),
);
/** What a question may take, in milliseconds, before it wants an explanation. */
const SOON = 100;
const RUNS = 15;
const MARKS = {
  start: '<!-- Written by npm run bench -- large from here … -->',
  end: '<!-- … to here. -->',
};

interface Row {
  readonly name: string;
  readonly title: string;
  readonly milliseconds: number;
  readonly hits: number;
  readonly weight: number;
}

/**
 * Asks the questions about the large records over HTTP, one at a time on a warm database, and
 * writes what each took.
 */
async function main(): Promise<void> {
  const database = await openDatabase(say);
  const graph = await connectGraph(database);
  try {
    const [[held] = []] = await graph.read('CYPHER 5 RETURN COUNT { (:Entity) }');
    if (held === 0) await load(graph);
    const [[nodes, relationships] = []] = await graph.read(
      'CYPHER 5 RETURN COUNT { () }, COUNT { ()-->() }',
    );
    const contents = `${Number(nodes).toLocaleString('en')} nodes, ${Number(relationships).toLocaleString('en')} relationships`;
    const server = await startServerProcess('ours', database);
    const rows = await measured(graph, server.url).finally(() => server.stop());
    await writeBetween(MARKS, report(rows, contents, graph.server));
    for (const { name, milliseconds, hits } of rows)
      say(`${number(milliseconds).padStart(8)} ms ${number(hits).padStart(10)} hits  ${name}`);
  } finally {
    await graph.close();
    await database.remove();
  }
}

async function load(graph: Graph): Promise<void> {
  const missing = RECORDS.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error('The large records are not beside this clone.');
  await loadStarter(graph);
  for (const input of RECORDS) {
    const { changed } = await loadRecord({ graph, inputs: [input] });
    await preparePlanning(graph, changed);
  }
}

async function measured(graph: Graph, url: string): Promise<readonly Row[]> {
  const schema = await buildApiSchema();
  const asked = { graph, schema, engine: createEngine({ schema, graph, now: () => today }) };
  const agent = connections(1);
  const rows: Row[] = [];
  for (const question of storedQuestions(`${checkout}test/bench/large`)) {
    const { hits, weight } = await take(asked, question);
    const body = JSON.stringify({ query: question.query, variables: question.variables });
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const begun = performance.now();
      await post(url, body, agent);
      if (run > 0) times.push(performance.now() - begun);
    }
    rows.push({
      name: question.name,
      title: question.title,
      hits,
      weight,
      milliseconds: times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? NaN,
    });
  }
  agent.destroy();
  return rows.sort((one, other) => other.milliseconds - one.milliseconds);
}

function report(rows: readonly Row[], contents: string, server: string): string {
  const late = rows.filter(({ milliseconds }) => milliseconds > SOON);
  return [
    `Graph: ${contents}; ${server.replace('/', ' ')}. Of ${rows.length} questions ${rows.length - late.length} are answered within ${SOON} ms; the slowest takes ${number(rows[0]?.milliseconds)} ms.`,
    [
      '| question | milliseconds | database hits | the answer holds |',
      '| --- | ---: | ---: | ---: |',
      ...rows.map(
        ({ title, milliseconds, hits, weight }) =>
          `| ${title} | ${number(milliseconds)} | ${number(hits)} | ${number(weight)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
