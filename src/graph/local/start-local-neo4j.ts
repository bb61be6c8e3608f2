import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { RapporteurError } from '../../errors.js';
import { configurationText, javaArguments } from './configuration.js';
import {
  databaseHome,
  readDatabaseState,
  recordDatabaseState,
  type DatabaseState,
} from './database-state.js';
import { fetchJars, type Jars } from './fetch-jars.js';
import { findJava, type Java } from './find-java.js';
import { freePort } from './free-port.js';
import { isDatabaseRunning } from './is-database-running.js';
import { stopLocalNeo4j } from './stop-local-neo4j.js';
import { newPassword } from './new-password.js';

/** What a private database is started with. */
export interface LocalNeo4jOptions {
  /** Holds the store, its password and its logs; one database a folder. */
  readonly dataFolder: string;
  /** Holds the jars; shared. */
  readonly cacheFolder: string;
  readonly version: string;
  /** 1024 unless given. */
  readonly heapMegabytes?: number;
  /** Told each step that takes time, one line each. */
  readonly say: (line: string) => void;
}

/** A private database that answers. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Whether it ran already, left so by choice or by a service that was killed. */
  readonly wasRunning: boolean;
  /** Stops it in an orderly way; its data stays. */
  stop(): Promise<void>;
}

/**
 * Recovery of a large store after a crash may take minutes; an ordinary start takes four seconds.
 */
const START_TIMEOUT_MS = 300_000;
/** How often a free port may be taken by someone else before the database gets it. */
const PORT_ATTEMPTS = 3;

/** Starts the private Neo4j of a data folder, or takes over the one that already runs there. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const dataFolder = resolve(options.dataFolder);
  const state = await readDatabaseState(dataFolder);
  if (state?.running !== undefined && isDatabaseRunning(dataFolder, state)) {
    if (state.version === options.version)
      return handle(dataFolder, state.password, { ...state.running, wasRunning: true });
    await stopLocalNeo4j(dataFolder);
  } else if (state?.running !== undefined) {
    options.say('The database was not stopped in order last time; it recovers what was committed.');
  }
  return startFresh({ ...options, dataFolder }, state);
}

async function startFresh(
  options: LocalNeo4jOptions,
  remembered: DatabaseState | undefined,
): Promise<LocalNeo4j> {
  const java = requireJava(options.version);
  refuseOlder(options, remembered);
  const programs = { java, jars: await fetchJars(options) };
  const state = { version: options.version, password: remembered?.password ?? newPassword() };
  await recordDatabaseState(options.dataFolder, state);
  await setFirstPassword(options.dataFolder, programs, state.password);
  options.say(`Starting Neo4j ${options.version} on Java ${java.major} …`);
  const running = await startOnFreePort(options, programs, state);
  return handle(options.dataFolder, state.password, { ...running, wasRunning: false });
}

/** What a database is run with. */
interface Programs {
  readonly java: Java;
  readonly jars: Jars;
}

function requireJava(version: string): Java {
  const java = findJava(version, process.env);
  if (java !== undefined) return java;
  const needed = version.startsWith('5.') ? 'Java 17 or 21' : 'Java 21 or later';
  throw new RapporteurError(
    'DATABASE_WONT_START',
    `Neo4j ${version} needs ${needed}, which is not on this machine.`,
    { value: version, fix: `Install ${needed}, or set JAVA_HOME to where it is.` },
  );
}

/** A store that a later line of Neo4j has written cannot be read by an earlier one. */
function refuseOlder(
  { version, dataFolder }: LocalNeo4jOptions,
  state: DatabaseState | undefined,
): void {
  if (state === undefined || Number.parseInt(version, 10) >= Number.parseInt(state.version, 10))
    return;
  throw new RapporteurError(
    'DATABASE_TOO_OLD',
    `The data in ${dataFolder} was written by Neo4j ${state.version}; ${version} cannot read it.`,
    {
      value: version,
      fix: `Set RAPPORTEUR_NEO4J_VERSION=${state.version}, or choose another RAPPORTEUR_DATA.`,
    },
  );
}

/** The first password can only be set before the first start. */
async function setFirstPassword(
  dataFolder: string,
  { java, jars }: Programs,
  password: string,
): Promise<void> {
  const home = databaseHome(dataFolder);
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 });
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  await rm(join(home, 'data', 'dbms'), { recursive: true, force: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), '');
  const admin = [
    '-cp',
    `${jars.folder}/*`,
    'org.neo4j.server.startup.Neo4jAdminCommand',
    'dbms',
    'set-initial-password',
    password,
  ];
  await promisify(execFile)(java.program, admin, {
    env: { ...process.env, JAVA_HOME: java.home, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
}

type Running = NonNullable<DatabaseState['running']>;

async function startOnFreePort(
  options: LocalNeo4jOptions,
  programs: Programs,
  state: DatabaseState,
): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = await launch(options, programs, port);
    const running = { pid: child.pid ?? 0, uri: `bolt://127.0.0.1:${port}` };
    await recordDatabaseState(options.dataFolder, { ...state, running });
    const trouble = await troubleUntilStarted(child, databaseHome(options.dataFolder), options.say);
    if (trouble === undefined) return running;
    await recordDatabaseState(options.dataFolder, state);
    if (attempt === PORT_ATTEMPTS || !trouble.includes('Address already in use'))
      throw wontStart(options.dataFolder, trouble);
  }
}

async function launch(
  { dataFolder, heapMegabytes = 1024 }: LocalNeo4jOptions,
  { java, jars }: Programs,
  boltPort: number,
): Promise<ChildProcess> {
  const home = databaseHome(dataFolder);
  await writeFile(join(home, 'conf', 'neo4j.conf'), configurationText({ boltPort, heapMegabytes }));
  await rm(userLog(home), { force: true });
  const output = await open(consoleLog(home), 'w');
  // In a session of its own: Ctrl-C is for the service, which then stops the database after its
  // last answer.
  const child = spawn(
    java.program,
    javaArguments({ jars: jars.folder, home, entryClass: jars.entryClass, heapMegabytes }),
    { detached: true, stdio: ['ignore', output.fd, output.fd] },
  );
  await new Promise((resolveSpawn, reject) =>
    child.once('spawn', resolveSpawn).once('error', reject),
  );
  await output.close();
  child.unref();
  return child;
}

/** Waits for the line that says the database has started; what went wrong if it ends before. */
async function troubleUntilStarted(
  child: ChildProcess,
  home: string,
  say: (line: string) => void,
): Promise<string | undefined> {
  const begun = Date.now();
  for (let told = begun; ;) {
    const log = await textOf(userLog(home));
    if (/\sStarted\.\s/.test(log)) return undefined;
    if (child.exitCode !== null || child.signalCode !== null)
      return `${log}${await textOf(consoleLog(home))}`;
    if (Date.now() - begun > START_TIMEOUT_MS) {
      child.kill('SIGKILL');
      return `it did not answer within ${START_TIMEOUT_MS / 1000} s`;
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      say('Still waiting for the database …');
    }
    await new Promise((resolveWait) => setTimeout(resolveWait, 50));
  }
}

function handle(
  dataFolder: string,
  password: string,
  running: Running & Pick<LocalNeo4j, 'wasRunning'>,
): LocalNeo4j {
  return { ...running, user: 'neo4j', password, stop: () => stopLocalNeo4j(dataFolder) };
}

function wontStart(dataFolder: string, trouble: string): RapporteurError {
  const lines = trouble
    .split('\n')
    .filter((line) => /ERROR|Caused by|did not answer|Unrecognized|Error:/.test(line))
    .slice(0, 4);
  return new RapporteurError(
    'DATABASE_WONT_START',
    `The private database did not start: ${lines.join('\n') || trouble.slice(-500)}`,
    {
      value: dataFolder,
      fix: `Its logs are in ${databaseHome(dataFolder)}/logs.`,
    },
  );
}

function userLog(home: string): string {
  return join(home, 'logs', 'neo4j.log');
}

function consoleLog(home: string): string {
  return join(home, 'console.log');
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
