import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A Java on this machine. */
export interface Java {
  readonly home: string;
  readonly program: string;
  /** The first number of its version. */
  readonly major: number;
}

/** Where systems and version managers put one folder a Java. */
const COLLECTIONS = [
  '/usr/lib/jvm',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
];

/**
 * The Java that suits a version of Neo4j best: one its makers name before a later one; nothing when
 * none is new enough.
 */
export function findJava(
  neo4jVersion: string,
  environment: Readonly<Record<string, string | undefined>>,
): Java | undefined {
  const tested = neo4jVersion.startsWith('5.') ? [17, 21] : [21, 25];
  const usable = allJava(environment).filter(({ major }) => major >= Math.min(...tested));
  return usable.find(({ major }) => tested.includes(major)) ?? usable[0];
}

/** Every Java found, in the order of JAVA_HOME, PATH, then the usual folders. */
export function allJava(
  environment: Readonly<Record<string, string | undefined>>,
): readonly Java[] {
  const fromPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => homeOfProgram(join(folder, 'java')));
  const candidates = [environment['JAVA_HOME'], ...fromPath, ...COLLECTIONS.flatMap(foldersOf)];
  const homes = new Set(candidates.filter((home) => home !== undefined && home !== ''));
  return [...homes].map(javaAt).filter((java) => java !== undefined);
}

function javaAt(home: string | undefined): Java | undefined {
  if (home === undefined) return undefined;
  const program = join(home, 'bin', 'java');
  const major = majorOf(home);
  return major !== undefined && isFile(program) ? { home, program, major } : undefined;
}

/** Every Java since 9 says its version in the file `release`. */
function majorOf(home: string): number | undefined {
  try {
    const [, major] =
      /^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8')) ?? [];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}

function homeOfProgram(program: string): string | undefined {
  try {
    return dirname(dirname(realpathSync(program)));
  } catch {
    return undefined;
  }
}

function foldersOf(collection: string): readonly string[] {
  try {
    const folders = readdirSync(collection)
      .sort()
      .map((name) => join(collection, name));
    return folders.flatMap((folder) => [folder, join(folder, 'Contents', 'Home')]);
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
