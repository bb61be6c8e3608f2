import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { RapporteurError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { allJava, findJava } from '../graph/local/find-java.js';
import { missingFromSchema } from '../graph/migrate.js';
import { checkLedger } from '../record/check-ledger.js';
import type { LedgerState } from '../record/check-ledger.js';
import { checkProjection } from '../record/check-projection.js';
import type { Settings } from '../settings.js';
import { hasDockerEngine } from './docker-database.js';
import { root } from './environment.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/** One thing looked at: what it is, how it is, and what to do if it is not well. */
interface Finding {
  readonly about: string;
  readonly state: string;
  readonly trouble?: string;
}

/** A store of a million nodes with its logs takes about this much. */
const DISK_NEEDED_GB = 2;

/** Looks at the machine and at the graph, tells all of it, and fails when something is wrong. */
export async function doctor(settings: Settings, say: Say): Promise<void> {
  const machine = await machineFindings(settings);
  machine.forEach((finding) => say(findingText(finding)));
  const graph = await withDatabase({ command: 'doctor', settings, say }, async (database) =>
    graphFindings(database.graph),
  );
  graph.forEach((finding) => say(findingText(finding)));
  const troubles = [...machine, ...graph].filter(({ trouble }) => trouble !== undefined);
  if (troubles.length > 0)
    throw new RapporteurError(
      'GRAPH_UNSOUND',
      `Not well: ${troubles.map(({ about }) => about).join(', ')}.`,
    );
  say('All is well.');
}

async function machineFindings(settings: Settings): Promise<readonly Finding[]> {
  return [
    { about: 'Node', state: process.versions.node },
    { about: 'Docker engine', state: (await hasDockerEngine()) ? 'runs' : 'none' },
    javaFinding(settings),
    { about: 'Maven', state: await firstLineOf('mvn', ['--version']) },
    {
      about: 'Jars',
      state: existsSync(join(settings.cache, `neo4j-${settings.neo4jVersion}`))
        ? `Neo4j ${settings.neo4jVersion} in ${settings.cache}`
        : 'not fetched yet',
    },
    await diskFinding(settings),
  ];
}

function javaFinding({ neo4jVersion }: Settings): Finding {
  const found = allJava(process.env).map(({ major }) => major);
  const chosen = findJava(neo4jVersion, process.env);
  return {
    about: 'Java',
    state:
      chosen === undefined
        ? `none for Neo4j ${neo4jVersion} (found: ${found.join(', ') || 'none'})`
        : `${chosen.major} in ${chosen.home}`,
  };
}

async function diskFinding({ data }: Settings): Promise<Finding> {
  const { bavail, bsize } = await statfs(existingFolder(data));
  const freeGb = Math.floor((bavail * bsize) / 1024 ** 3);
  return {
    about: 'Disk',
    state: `${freeGb} GB free for ${data}`,
    ...(freeGb < DISK_NEEDED_GB && { trouble: `less than ${DISK_NEEDED_GB} GB` }),
  };
}

async function graphFindings(graph: Graph): Promise<readonly Finding[]> {
  const missing = await missingFromSchema(
    graph,
    await readFile(join(root, 'schema', 'graph.cypher'), 'utf8'),
  );
  const ledger = await checkLedger(graph);
  const differences = await checkProjection(graph);
  return [
    { about: 'Database', state: graph.server },
    {
      about: 'Constraints and indexes',
      state: missing.length === 0 ? 'all there and online' : 'incomplete',
      ...(missing.length > 0 && { trouble: missing.join(', ') }),
    },
    operationsFinding(ledger),
    ledgerFinding(ledger),
    {
      about: 'What is shown',
      state:
        differences.length === 0
          ? 'is what follows from the ledger'
          : 'differs from what follows from the ledger',
      ...(differences.length > 0 && {
        trouble: `${differences.slice(0, NAMED).join('; ')}. Run \`rapporteur rebuild\` to conclude it anew.`,
      }),
    },
  ];
}

/** Differences and ids that a finding names. */
const NAMED = 10;

function operationsFinding({ unfinished, dirty }: LedgerState): Finding {
  const about = 'Changes of the record';
  if (unfinished.length === 0 && dirty === 0) return { about, state: 'all finished' };
  const told = unfinished.map(({ number, kind, at, by, state }) =>
    state === 'TELLING'
      ? `operation ${number} (${kind}), begun at ${at} by ${by}, did not tell all that it had to: run the same load again`
      : `operation ${number} (${kind}), begun at ${at} by ${by}, has told everything and is being concluded: wait, or start the service again if nothing is at work`,
  );
  const left = `${dirty.toLocaleString('en')} things are left to be concluded anew`;
  return {
    about,
    state: 'not all finished',
    trouble: [...told, ...(dirty > 0 ? [left] : [])].join('; '),
  };
}

function ledgerFinding({ orphans }: LedgerState): Finding {
  const about = 'Ledger';
  if (orphans.length === 0) return { about, state: 'every claim belongs to an operation' };
  return {
    about,
    state: 'some claims belong to no operation',
    trouble: `${orphans.slice(0, NAMED).join(', ')}. The log of changes was altered by hand; restore a backup, or load the export into an empty database.`,
  };
}

function findingText({ about, state, trouble }: Finding): string {
  return `${trouble === undefined ? '  ok ' : ' BAD '} ${about}: ${state}${trouble === undefined ? '' : ` — ${trouble}`}`;
}

function existingFolder(path: string): string {
  return existsSync(path) ? path : existingFolder(dirname(path));
}

async function firstLineOf(program: string, args: readonly string[]): Promise<string> {
  return promisify(execFile)(program, [...args]).then(
    ({ stdout }) => stripColours(stdout).split('\n', 1)[0] ?? '',
    () => 'none',
  );
}

function stripColours(text: string): string {
  return text.replace(/\u001b\[\d*m/g, '');
}
