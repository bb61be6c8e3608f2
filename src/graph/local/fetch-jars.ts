import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RapporteurError } from '../../errors.js';
import { readZipEntry } from './read-zip-entry.js';

/** The jars of a Neo4j and the class that starts it. */
export interface Jars {
  readonly folder: string;
  readonly entryClass: string;
}

/** Five minutes: a slow line needs three for 116 MB. */
const DOWNLOAD_TIMEOUT_MS = 300_000;

/**
 * Gives the jars of one version of Neo4j Community, fetched once by Maven into the cache and
 * complete or not there at all.
 */
export async function fetchJars(options: {
  readonly cacheFolder: string;
  readonly version: string;
  readonly say: (line: string) => void;
}): Promise<Jars> {
  const folder = join(options.cacheFolder, `neo4j-${options.version}`);
  if (!existsSync(folder)) await download(folder, options);
  return { folder, entryClass: (await readFile(join(folder, 'entry-class'), 'utf8')).trim() };
}

async function download(
  folder: string,
  {
    cacheFolder,
    version,
    say,
  }: {
    readonly cacheFolder: string;
    readonly version: string;
    readonly say: (line: string) => void;
  },
): Promise<void> {
  say(`Fetching Neo4j Community ${version} from Maven Central, about 120 MB, once …`);
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, 'partial-'));
  try {
    await runMaven(partial, version);
    const entryClass = await readZipEntry(
      join(partial, `neo4j-${version}.jar`),
      'META-INF/services/org.neo4j.server.startup.EntryPoint',
    );
    if (entryClass === undefined) throw failed(version, 'its jar names no entry class');
    await writeFile(join(partial, 'entry-class'), entryClass);
    await putInPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Another process may have fetched the same meanwhile; its folder is as good as ours. */
async function putInPlace(partial: string, folder: string): Promise<void> {
  await rename(partial, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
}

async function runMaven(folder: string, version: string): Promise<void> {
  await writeFile(join(folder, 'pom.xml'), pomText(version));
  const goal = [
    '-q',
    '-B',
    '-f',
    join(folder, 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ];
  await promisify(execFile)('mvn', goal, { timeout: DOWNLOAD_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw failed(version, lastLines(error), error);
    },
  );
}

function pomText(version: string): string {
  const dependency = (group: string, artifact: string): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>rapporteur</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
<dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies></project>
`;
}

function failed(version: string, why: string, cause?: unknown): RapporteurError {
  return new RapporteurError(
    'DATABASE_DOWNLOAD_FAILED',
    `Neo4j ${version} could not be fetched: ${why}`,
    {
      value: version,
      fix: 'Check the network and that `mvn` reaches Maven Central or a mirror, then start again.',
      cause,
    },
  );
}

function lastLines(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  const lines = output.split('\n').filter((line) => line.includes('ERROR'));
  return lines[0] ?? (error instanceof Error ? error.message : String(error));
}
