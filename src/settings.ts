import { RapporteurError } from './errors.js';
import { nearest } from './nearest.js';
import { address, choice, flag, port, size, text, version } from './setting-values.js';
import type { Parsed } from './setting-values.js';

/** One setting as people meet it: in the environment, in .env and in docs/settings.md. */
export interface Setting<T> {
  readonly name: string;
  /** What kind of value it takes, in declared. */
  readonly type: string;
  /** The default as one would write it; empty when there is none. */
  readonly default: string;
  readonly meaning: string;
  /** The value of a text, or what is wrong with it. */
  readonly parse: (text: string) => Parsed<T>;
  /** The value of the default. */
  readonly fallback: T;
}

/** All settings of all commands. */
export const settingsTable = {
  neo4jUri: optional({
    name: 'NEO4J_URI',
    type: 'address',
    meaning:
      'A Neo4j 5.26 or later that already runs, for instance `neo4j://localhost:7687` or an Aura address. When empty, Docker or a private database is used.',
    parse: address,
  }),
  neo4jUser: setting({
    name: 'NEO4J_USER',
    type: 'text',
    default: 'neo4j',
    meaning: 'The account at NEO4J_URI.',
    parse: text,
  }),
  neo4jPassword: setting({
    name: 'NEO4J_PASSWORD',
    type: 'text',
    default: '',
    meaning:
      'The password at NEO4J_URI, and of the database that Docker starts. A private database makes its own.',
    parse: text,
  }),
  port: setting({
    name: 'RAPPORTEUR_PORT',
    type: 'port',
    default: '4000',
    meaning:
      'Where the service listens, on 127.0.0.1 unless RAPPORTEUR_HOST says otherwise; 0 takes any free port.',
    parse: port,
  }),
  host: setting({
    name: 'RAPPORTEUR_HOST',
    type: 'text',
    default: '127.0.0.1',
    meaning:
      'The address the service listens on. Only a container needs another one than this machine itself.',
    parse: text,
  }),
  data: setting({
    name: 'RAPPORTEUR_DATA',
    type: 'folder',
    default: '.rapporteur',
    meaning:
      'Where the private database and its password live; a relative path is meant from the clone. Two services need two folders.',
    parse: text,
  }),
  cache: setting({
    name: 'RAPPORTEUR_CACHE',
    type: 'folder',
    default: '~/.cache/rapporteur',
    meaning: 'Where downloaded jars of Neo4j are kept; may be shared by any number of clones.',
    parse: text,
  }),
  database: setting({
    name: 'RAPPORTEUR_DATABASE',
    type: 'auto, docker or private',
    default: 'auto',
    meaning:
      'Which way to a database is taken when NEO4J_URI is empty; `auto` takes Docker when an engine runs, else a private one.',
    parse: choice(['auto', 'docker', 'private']),
  }),
  boltPort: setting({
    name: 'RAPPORTEUR_BOLT_PORT',
    type: 'port',
    default: '7687',
    meaning:
      'Where a database that Docker starts is reached on this machine. Two services with Docker need two.',
    parse: port,
  }),
  neo4jVersion: setting({
    name: 'RAPPORTEUR_NEO4J_VERSION',
    type: 'version',
    default: '5.26.19',
    meaning:
      'The Neo4j Community that is started. 5.26 runs on Java 17 or 21, versions from 2025 on need Java 21 or later.',
    parse: version,
  }),
  neo4jMemory: setting({
    name: 'RAPPORTEUR_NEO4J_MEMORY',
    type: 'size',
    default: '1g',
    meaning:
      'The heap of the database that is started, such as `768m` or `4g`; half as much again caches its files.',
    parse: size,
  }),
  keepDatabase: setting({
    name: 'RAPPORTEUR_KEEP_DATABASE',
    type: 'true or false',
    default: 'false',
    meaning:
      'Leaves the private database running when the service stops, so that the next start takes a second.',
    parse: flag,
  }),
  studio: setting({
    name: 'RAPPORTEUR_STUDIO',
    type: 'true or false',
    default: 'false',
    meaning: 'Lets Apollo Studio in the browser ask this service, by allowing exactly its origin.',
    parse: flag,
  }),
  log: setting({
    name: 'RAPPORTEUR_LOG',
    type: 'silent or warn',
    default: 'warn',
    meaning:
      'Whether the service tells of requests that failed by a fault of ours, and of troubles with the database; `silent` keeps them to itself.',
    parse: choice(['silent', 'warn']),
  }),
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

function setting<T>(declared: Omit<Setting<T>, 'fallback'>): Setting<T> {
  const parsed = declared.parse(declared.default);
  if (!('value' in parsed))
    throw new Error(`${declared.name} has a default that it would not accept`);
  return { ...declared, fallback: parsed.value };
}

function optional<T>(declared: Omit<Setting<T>, 'default' | 'fallback'>): Setting<T | undefined> {
  return { ...declared, default: '', fallback: undefined };
}
