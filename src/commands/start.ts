import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { RapporteurError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { holdsRecord } from '../graph/holds-record.js';
import type { RunningServer, ServerParts } from '../server/serve.js';
import type { Settings } from '../settings.js';
import { root } from './environment.js';
import { holdFolder, type HeldFolder } from './hold-folder.js';
import { loadStarter } from './load-starter.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import type { Say } from './say.js';
import { listenForStop } from './until-signal.js';

/** What `start` may be told. */
export interface StartOptions {
  /** Begin without the starter record. */
  readonly empty: boolean;
  /** Resolves when the explorer's pages are built. */
  readonly pages: Promise<void>;
}

/**
 * Gets a database, fills it when it is empty, serves until a signal, and puts everything away
 * again.
 */
export async function start(
  settings: Settings,
  { empty, pages }: StartOptions,
  say: Say,
): Promise<void> {
  const stop = listenForStop();
  const folder = await holdFolder(settings.data, 'start');
  try {
    await refuseTakenPort(settings);
    // Takes most of a second, while the database takes four.
    const serving = import('../server/serve.js');
    const database = await openDatabase(settings, say);
    try {
      if (!stop.isWished() && !empty && !(await holdsRecord(database.graph)))
        await loadStarter(database.graph, say);
      const [{ startServer }] = await Promise.all([serving, pages]);
      if (!stop.isWished())
        await serveUntil(stop.wished, { settings, database, folder, startServer, say });
      say(
        settings.keepDatabase
          ? 'Stopped; the database is left running, as RAPPORTEUR_KEEP_DATABASE says.'
          : 'Stopping the database …',
      );
    } finally {
      await database.close();
    }
  } finally {
    await folder.release();
  }
}

interface Service {
  readonly settings: Settings;
  readonly database: OpenDatabase;
  readonly folder: HeldFolder;
  readonly startServer: (parts: ServerParts) => Promise<RunningServer>;
  readonly say: Say;
}

async function serveUntil(
  stopWished: Promise<unknown>,
  { settings, database, folder, startServer, say }: Service,
): Promise<void> {
  const { graph, connection } = database;
  const server = await startServer({
    graph,
    port: settings.port,
    host: settings.host,
    studio: settings.studio,
    // On an empty graph the plans would be those of an empty graph, and a load makes them anew.
    planAhead: await holdsRecord(graph),
    say: settings.log === 'silent' ? () => undefined : say,
  });
  try {
    await folder.announce({ url: server.url, database: connection });
    await tellWhereToGo(server, graph, say);
    await stopWished;
    say('Stopping: no more questions are taken, running ones end …');
  } finally {
    await server.close();
  }
}

async function tellWhereToGo({ url }: RunningServer, graph: Graph, say: Say): Promise<void> {
  const question = await readFile(join(root, 'docs', 'first-question.graphql'), 'utf8');
  const loaded = await holdsRecord(graph);
  say(`
Rapporteur answers on ${graph.server}.
  API       ${url}/graphql
  Explorer  ${url}/explore/
  Schema    ${url}/schema/
${loaded ? `\nAsk first, in the explorer or with \`npx rapporteur ask docs/first-question.graphql\`:\n\n${question.trimEnd().replace(/^/gm, '  ')}` : '\nThe graph is empty. Load a record: npx rapporteur load PATH'}

Ctrl-C stops it.`);
}

/** Found out before the database is started, not after. */
async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  }).catch((error: unknown) => {
    throw new RapporteurError(
      'PORT_TAKEN',
      `Port ${port} on ${host} cannot be listened on: ${error instanceof Error ? error.message : String(error)}`,
      {
        value: String(port),
        fix: 'Set RAPPORTEUR_PORT to a free port, for instance RAPPORTEUR_PORT=4001.',
        cause: error,
      },
    );
  });
}
