import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RapporteurError } from '../errors.js';
import type { Connection } from '../graph/connection.js';
import type { Settings } from '../settings.js';
import { root } from './environment.js';
import type { Say } from './say.js';
import { newPassword } from '../graph/local/new-password.js';

/** An engine that is there answers within this time; a client without one fails at once. */
const ENGINE_TIMEOUT_MS = 5_000;
/** Pulling the image over a slow line. */
const UP_TIMEOUT_MS = 600_000;

/** Whether a Docker engine with compose runs here. */
export async function hasDockerEngine(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['info', '--format', '{{.ServerVersion}}'], {
      timeout: ENGINE_TIMEOUT_MS,
    });
    await promisify(execFile)('docker', ['compose', 'version'], { timeout: ENGINE_TIMEOUT_MS });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the database of docker-compose.yml, or finds it running, and waits until it is healthy.
 */
export async function startDockerDatabase(settings: Settings, say: Say): Promise<Connection> {
  say(`Starting Neo4j ${settings.neo4jVersion} with Docker …`);
  const password = settings.neo4jPassword || (await ownPassword(settings.data));
  await compose(settings, password, ['up', '--detach', '--wait', 'database']);
  return { uri: `bolt://127.0.0.1:${settings.boltPort}`, user: 'neo4j', password };
}

/** Stops that database; its volume stays. */
export async function stopDockerDatabase(settings: Settings): Promise<void> {
  await compose(settings, settings.neo4jPassword || (await ownPassword(settings.data)), [
    'stop',
    'database',
  ]);
}

/** Removes that database with its volume. */
export async function wipeDockerDatabase(settings: Settings): Promise<void> {
  await compose(settings, settings.neo4jPassword || (await ownPassword(settings.data)), [
    'down',
    '--volumes',
  ]);
}

async function compose(
  settings: Settings,
  password: string,
  command: readonly string[],
): Promise<void> {
  const environment = {
    ...process.env,
    NEO4J_PASSWORD: password,
    RAPPORTEUR_BOLT_PORT: String(settings.boltPort),
    RAPPORTEUR_NEO4J_VERSION: settings.neo4jVersion,
    RAPPORTEUR_NEO4J_MEMORY: settings.neo4jMemory,
  };
  const args = [
    'compose',
    '--project-name',
    projectName(settings.data),
    '--file',
    join(root, 'docker-compose.yml'),
    ...command,
  ];
  await promisify(execFile)('docker', args, { env: environment, timeout: UP_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw new RapporteurError(
        'DATABASE_WONT_START',
        `Docker could not do it: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
          fix: 'Set RAPPORTEUR_DATABASE=private to do without Docker, or RAPPORTEUR_BOLT_PORT if the port is taken.',
        },
      );
    },
  );
}

/** Two data folders are two databases, with Docker as without. */
function projectName(dataFolder: string): string {
  return `rapporteur-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 8)}`;
}

async function ownPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'docker-password');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known !== '') return known;
  const password = newPassword();
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}
