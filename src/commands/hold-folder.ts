import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RapporteurError, systemCode } from '../errors.js';
import type { Connection } from '../graph/connection.js';
import { isRunning } from '../graph/local/processes.js';

/** Who uses a data folder at the moment. */
export interface Holder {
  readonly pid: number;
  /** The command: `start`, `load` … */
  readonly command: string;
  /** Where a service answers, once it does. */
  readonly url?: string;
  /** The database that a service uses, once it does. */
  readonly database?: Connection;
}

/** A data folder that is ours until it is released. */
export interface HeldFolder {
  /** Tells other commands where service and database are. */
  announce(details: Pick<Holder, 'url' | 'database'>): Promise<void>;
  release(): Promise<void>;
}

/** Part of the command line of each of our processes. */
const MARK = 'rapporteur';

/**
 * Takes a data folder for this process, or says who has it. What a killed process left behind does
 * not count.
 */
export async function holdFolder(dataFolder: string, command: string): Promise<HeldFolder> {
  const self: Holder = { pid: process.pid, command };
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await take(dataFolder, self);
  return {
    announce: (details) => replace(dataFolder, { ...self, ...details }),
    release: () => rm(file(dataFolder), { force: true }),
  };
}

/** Who uses the folder now, if anyone does. */
export async function holderOf(dataFolder: string): Promise<Holder | undefined> {
  const holder = await read(dataFolder);
  return holder !== undefined && holder.pid !== process.pid && isRunning(holder.pid, MARK)
    ? holder
    : undefined;
}

/** The error for someone who wants a folder that another process uses. */
export function alreadyRunning(dataFolder: string, { pid, command, url }: Holder): RapporteurError {
  const what =
    command === 'start'
      ? `A service ${url === undefined ? 'is starting' : `already runs at ${url}`}`
      : `\`rapporteur ${command}\` is at work`;
  return new RapporteurError('ALREADY_RUNNING', `${what} on ${dataFolder} (process ${pid}).`, {
    value: String(pid),
    fix:
      command === 'start'
        ? 'Use that one, stop it, or give another RAPPORTEUR_DATA and RAPPORTEUR_PORT.'
        : 'Wait until it is done.',
  });
}

async function take(dataFolder: string, self: Holder): Promise<void> {
  try {
    // Made only if it is not there: of two processes at the same moment one wins.
    await writeFile(file(dataFolder), JSON.stringify(self), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const holder = await holderOf(dataFolder);
    if (holder !== undefined) throw alreadyRunning(dataFolder, holder);
    await rm(file(dataFolder), { force: true });
    await take(dataFolder, self);
  }
}

async function replace(dataFolder: string, holder: Holder): Promise<void> {
  await writeFile(`${file(dataFolder)}.partial`, JSON.stringify(holder), { mode: 0o600 });
  await rename(`${file(dataFolder)}.partial`, file(dataFolder));
}

async function read(dataFolder: string): Promise<Holder | undefined> {
  const text = await readFile(file(dataFolder), 'utf8').catch(() => '');
  try {
    return parseHolder(JSON.parse(text));
  } catch {
    // A process that was killed while it wrote leaves half a file; it holds nothing any more.
    return undefined;
  }
}

function parseHolder(value: unknown): Holder | undefined {
  if (!isObject(value) || typeof value['pid'] !== 'number' || typeof value['command'] !== 'string')
    return undefined;
  const database = parseConnection(value['database']);
  const url = value['url'];
  return {
    pid: value['pid'],
    command: value['command'],
    ...(typeof url === 'string' && { url }),
    ...(database !== undefined && { database }),
  };
}

function parseConnection(value: unknown): Connection | undefined {
  if (!isObject(value)) return undefined;
  const { uri, user, password } = value;
  return typeof uri === 'string' && typeof user === 'string' && typeof password === 'string'
    ? { uri, user, password }
    : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function file(dataFolder: string): string {
  return join(dataFolder, 'service.json');
}
