import { RapporteurError } from './errors.js';
import { nearest } from './nearest.js';

/** One setting as people meet it: in the environment, in .env and in docs/settings.md. */
export interface Setting<T> {
  readonly name: string;
  /** What kind of value it takes, in words. */
  readonly type: string;
  /** The default as one would write it; empty when there is none. */
  readonly default: string;
  readonly meaning: string;
  /** The value of a text, or what is wrong with it. */
  readonly parse: (text: string) => Parsed<T>;
  /** The value of the default. */
  readonly fallback: T;
}

type Parsed<T> = { readonly value: T } | { readonly expected: string };

/** All settings of all commands. */
export const settingsTable = {
  neo4jUri: optional(
    'NEO4J_URI',
    'address',
    'A Neo4j 5.26 or later that already runs, for instance `neo4j://localhost:7687` or an Aura address. When empty, Docker or a private database is used.',
    address,
  ),
  neo4jUser: setting('NEO4J_USER', 'text', 'neo4j', 'The account at NEO4J_URI.', text),
  neo4jPassword: setting(
    'NEO4J_PASSWORD',
    'text',
    '',
    'The password at NEO4J_URI, and of the database that Docker starts. A private database makes its own.',
    text,
  ),
  port: setting(
    'RAPPORTEUR_PORT',
    'port',
    '4000',
    'Where the service listens, on 127.0.0.1 unless RAPPORTEUR_HOST says otherwise; 0 takes any free port.',
    port,
  ),
  host: setting(
    'RAPPORTEUR_HOST',
    'text',
    '127.0.0.1',
    'The address the service listens on. Only a container needs another one than this machine itself.',
    text,
  ),
  data: setting(
    'RAPPORTEUR_DATA',
    'folder',
    '.rapporteur',
    'Where the private database and its password live; a relative path is meant from the clone. Two services need two folders.',
    text,
  ),
  cache: setting(
    'RAPPORTEUR_CACHE',
    'folder',
    '~/.cache/rapporteur',
    'Where downloaded jars of Neo4j are kept; may be shared by any number of clones.',
    text,
  ),
  database: setting(
    'RAPPORTEUR_DATABASE',
    'auto, docker or private',
    'auto',
    'Which way to a database is taken when NEO4J_URI is empty; `auto` takes Docker when an engine runs, else a private one.',
    choice(['auto', 'docker', 'private']),
  ),
  boltPort: setting(
    'RAPPORTEUR_BOLT_PORT',
    'port',
    '7687',
    'Where a database that Docker starts is reached on this machine. Two services with Docker need two.',
    port,
  ),
  neo4jVersion: setting(
    'RAPPORTEUR_NEO4J_VERSION',
    'version',
    '5.26.19',
    'The Neo4j Community that is started. 5.26 runs on Java 17 or 21, versions from 2025 on need Java 21 or later.',
    version,
  ),
  neo4jMemory: setting(
    'RAPPORTEUR_NEO4J_MEMORY',
    'size',
    '1g',
    'The heap of the database that is started, such as `768m` or `4g`; half as much again caches its files.',
    size,
  ),
  keepDatabase: setting(
    'RAPPORTEUR_KEEP_DATABASE',
    'true or false',
    'false',
    'Leaves the private database running when the service stops, so that the next start takes a second.',
    flag,
  ),
  studio: setting(
    'RAPPORTEUR_STUDIO',
    'true or false',
    'false',
    'Lets Apollo Studio in the browser ask this service, by allowing exactly its origin.',
    flag,
  ),
  log: setting(
    'RAPPORTEUR_LOG',
    'silent or warn',
    'warn',
    'Whether the service tells of requests that failed by a fault of ours, and of troubles with the database; `silent` keeps them to itself.',
    choice(['silent', 'warn']),
  ),
} as const;

/** The values of all settings. */
export type Settings = {
  readonly [Key in keyof typeof settingsTable]: (typeof settingsTable)[Key]['fallback'];
};

/** Names with this beginning belong to the test run and are nobody's setting. */
const TEST_PREFIX = 'RAPPORTEUR_TEST_';

/**
 * Reads all settings from an environment. An empty value counts as not given.
 * @throws RapporteurError SETTINGS_INVALID that names everything wrong at once.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems = unknownNames(environment);
  const read = <T>({ name, type, parse, fallback }: Setting<T>): T => {
    const given = environment[name];
    if (given === undefined || given === '') return fallback;
    const parsed = parse(given);
    if ('value' in parsed) return parsed.value;
    problems.push(`${name} is '${given}', expected ${parsed.expected} (${type}).`);
    return fallback;
  };
  const settings = {
    neo4jUri: read(settingsTable.neo4jUri),
    neo4jUser: read(settingsTable.neo4jUser),
    neo4jPassword: read(settingsTable.neo4jPassword),
    port: read(settingsTable.port),
    host: read(settingsTable.host),
    data: read(settingsTable.data),
    cache: read(settingsTable.cache),
    database: read(settingsTable.database),
    boltPort: read(settingsTable.boltPort),
    neo4jVersion: read(settingsTable.neo4jVersion),
    neo4jMemory: read(settingsTable.neo4jMemory),
    keepDatabase: read(settingsTable.keepDatabase),
    studio: read(settingsTable.studio),
    log: read(settingsTable.log),
  };
  if (problems.length > 0) throw invalid(problems);
  return settings;
}

function invalid(problems: readonly string[]): RapporteurError {
  const message =
    problems.length === 1
      ? `A setting is wrong: ${problems.join('')}`
      : `${problems.length} settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
  return new RapporteurError('SETTINGS_INVALID', message, {
    fix: 'All settings are listed in docs/settings.md.',
  });
}

/** More than a slip of the pen is no hint. */
const MOST_EDITS = 3;

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known: readonly string[] = Object.values(settingsTable).map(({ name }) => name);
  return Object.keys(environment)
    .filter(
      (name) =>
        name.startsWith('RAPPORTEUR_') && !name.startsWith(TEST_PREFIX) && !known.includes(name),
    )
    .map((name) => {
      const meant = nearest(name, known, MOST_EDITS);
      return `${name} is not a setting${meant === undefined ? '' : `; did you mean ${meant}?`}.`;
    });
}

function setting<T>(
  name: string,
  type: string,
  byDefault: string,
  meaning: string,
  parse: (text: string) => Parsed<T>,
): Setting<T> {
  const parsed = parse(byDefault);
  if (!('value' in parsed)) throw new Error(`${name} has a default that it would not accept`);
  return { name, type, default: byDefault, meaning, parse, fallback: parsed.value };
}

function optional<T>(
  name: string,
  type: string,
  meaning: string,
  parse: (text: string) => Parsed<T>,
): Setting<T | undefined> {
  return { name, type, default: '', meaning, parse, fallback: undefined };
}

function text(given: string): Parsed<string> {
  return { value: given };
}

function address(given: string): Parsed<string> {
  return /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(given)
    ? { value: given }
    : { expected: 'something like neo4j://localhost:7687' };
}

function port(given: string): Parsed<number> {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535
    ? { value: Number(given) }
    : { expected: 'a whole number from 0 to 65535' };
}

function version(given: string): Parsed<string> {
  return /^(5\.26|20\d\d\.\d{1,2})\.\d+$/.test(given)
    ? { value: given }
    : { expected: '5.26.x or a version from 2025 on, such as 2026.08.1' };
}

function size(given: string): Parsed<string> {
  const [, amount, unit] = /^(\d{1,6})([mg])$/i.exec(given) ?? [];
  const megabytes = Number(amount) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  return megabytes >= 256
    ? { value: `${megabytes}m` }
    : { expected: 'at least 256m, such as 768m or 4g' };
}

function flag(given: string): Parsed<boolean> {
  if (['true', '1', 'yes', 'on'].includes(given.toLowerCase())) return { value: true };
  return ['false', '0', 'no', 'off'].includes(given.toLowerCase())
    ? { value: false }
    : { expected: 'true or false' };
}

function choice<const T extends string>(values: readonly T[]): (given: string) => Parsed<T> {
  return (given) => {
    const value = values.find((candidate) => candidate === given);
    return value === undefined ? { expected: `one of ${values.join(', ')}` } : { value };
  };
}
