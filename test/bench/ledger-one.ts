import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLedgerCase, type LedgerCase } from './ledger-cases.js';

/**
 * One measurement of the record side of one checkout, in a process of its own: `ledger-one.ts
 * CHECKOUT CASE [PID]`. Prints seconds, CPU of the database's process and of ours, and the most
 * memory that ours held. The database is emptied.
 */
async function main(): Promise<void> {
  const [checkout = '', name = '', pid = ''] = process.argv.slice(2);
  if (!isLedgerCase(name)) throw new RangeError(`${name} is no case`);
  const side = await recordSide(checkout);
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-ledger-'));
  const graph = await side.open();
  try {
    await side.empty(graph);
    const work = await prepared(name, { side, graph, folder });
    const measured = await measure(work, pid);
    process.stdout.write(`${JSON.stringify(measured)}\n`);
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is called of a checkout; older ones have the same names. */
async function recordSide(checkout: string) {
  const from = (path: string) => import(join(checkout, 'src', path));
  const [
    { connectGraph },
    { eraseGraph },
    { applyGraphSchema },
    { loadCountries },
    { loadRecord },
    retract,
  ] = await Promise.all(
    [
      'graph/graph.ts',
      'graph/erase.ts',
      'graph/migrate.ts',
      'record/countries.ts',
      'record/load.ts',
      'record/retract.ts',
    ].map(from),
  );
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  return {
    open: () => connectGraph({ uri, user, password }),
    load: (graph: unknown, input: string) => loadRecord({ graph, inputs: [input] }),
    retract: (graph: unknown, id: string) => retract.retractDocument({ graph, id }),
    async empty(graph: {
      read(statement: string): Promise<unknown[][]>;
      write(work: unknown): Promise<unknown>;
    }) {
      // Another version's indexes would be filled along.
      const indexes = await graph.read(
        "CYPHER 5 SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint",
      );
      for (const [index, constraint] of indexes) {
        const what = constraint === null ? 'INDEX' : 'CONSTRAINT';
        await graph.write((transaction: { run(statement: string): unknown }) =>
          transaction.run(`CYPHER 5 DROP ${what} ${String(index)} IF EXISTS`),
        );
      }
      await eraseGraph(graph);
      await applyGraphSchema(graph, readFileSync(join(checkout, 'schema/graph.cypher'), 'utf8'));
      await loadCountries({ graph, folder: join(checkout, 'data/countries') });
    },
  };
}

interface Circumstances {
  readonly side: Awaited<ReturnType<typeof recordSide>>;
  readonly graph: unknown;
  readonly folder: string;
}

/** Prepares a case, and gives the work that is measured. */
async function prepared(
  name: LedgerCase,
  { side, graph, folder }: Circumstances,
): Promise<() => Promise<unknown>> {
  const file = join(folder, 'record.jsonl');
  switch (name) {
    case 'diplomacy': {
      const record = join(import.meta.dirname, '../../../shared/bulk/us-diplomacy.jsonl.gz');
      return () => side.load(graph, record);
    }
    case 'texts':
      await write(file, textLines());
      return () => side.load(graph, file);
    case 'behind one event':
      await write(file, eventLines());
      return () => side.load(graph, file);
    case 'retraction':
      await write(file, factLines());
      await side.load(graph, file);
      return () => side.retract(graph, 'document:d');
  }
}

const source = { type: 'source', id: 'source:s', name: 'Source', kind: 'NEWS' };
const document = (key: string): object => ({
  type: 'document',
  id: `document:${key}`,
  title: `Document ${key}`,
  source: source.id,
});

/** 6,000 documents with a text of 20 kB each. */
function* textLines(): Generator<object> {
  yield source;
  for (let index = 0; index < 6_000; index += 1)
    yield { ...document(`d${index}`), text: `${index} ${'lorem ipsum '.repeat(1_700)}` };
}

/** One event that 1,000 documents of equal standing tell, each with a city of its own. */
function* eventLines(): Generator<object> {
  yield source;
  for (let index = 0; index < 1_000; index += 1) yield document(`d${index}`);
  const evidence = Array.from({ length: 1_000 }, (_, index) => ({
    document: `document:d${index}`,
    says: { city: `City ${index}` },
  }));
  yield {
    type: 'event',
    id: 'event:e',
    name: 'Event',
    kind: 'MEETING',
    status: 'OCCURRED',
    evidence,
  };
}

/** 50,000 facts that rest on one document. */
function* factLines(): Generator<object> {
  yield source;
  yield document('d');
  yield { type: 'official', id: 'official:o', name: 'Official' };
  for (let index = 0; index < 50_000; index += 1)
    yield {
      type: 'claim',
      id: `claim:c${index}`,
      about: 'official:o',
      property: 'seen',
      value: index,
      evidence: [{ document: 'document:d' }],
    };
}

async function write(file: string, lines: Iterable<object>): Promise<void> {
  const out = createWriteStream(file);
  for (const line of lines) if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

/** How often memory is looked at. */
const LOOK_MS = 20;

async function measure(
  work: () => Promise<unknown>,
  pid: string,
): Promise<Readonly<Record<string, unknown>>> {
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 1e6);
  }, LOOK_MS);
  const [begun, ours, theirs] = [performance.now(), process.cpuUsage(), cpuOf(pid)];
  let failure: string | undefined;
  await work().catch((error: unknown) => {
    failure = String(error);
  });
  clearInterval(look);
  const { user, system } = process.cpuUsage(ours);
  return {
    seconds: (performance.now() - begun) / 1_000,
    node: (user + system) / 1e6,
    database: cpuOf(pid) - theirs,
    megabytes,
    ...(failure !== undefined && { failure }),
  };
}

/** CPU seconds of a process so far, from /proc; 0 when it is not known which. */
function cpuOf(pid: string): number {
  if (pid === '') return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

await main();
