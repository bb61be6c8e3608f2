import { settingsTable } from '../../src/settings.js';
import { startTestDatabase, type TestDatabase } from './database.js';
import { nameOfDatabase } from './name-of-database.js';

declare global {
  var testDatabases: readonly TestDatabase[] | undefined;
}

/**
 * Starts the databases of a test run, one for each worker, unless RAPPORTEUR_TEST_NEO4J_URI names
 * one that may be emptied.
 */
export async function startDatabasesOfRun(workers: number): Promise<void> {
  if (process.env['RAPPORTEUR_TEST_NEO4J_URI']) return;
  const version =
    process.env['RAPPORTEUR_TEST_NEO4J_VERSION'] || settingsTable.neo4jVersion.default;
  const databases: TestDatabase[] = [];
  globalThis.testDatabases = databases;
  for (let worker = 1; worker <= workers; worker += 1) {
    const database = await startTestDatabase(version);
    databases.push(database);
    const name = nameOfDatabase(worker);
    process.env[`${name}_URI`] = database.uri;
    process.env[`${name}_USER`] = database.user;
    process.env[`${name}_PASSWORD`] = database.password;
  }
}

/** Removes the databases that the test run started. */
export async function removeDatabasesOfRun(): Promise<void> {
  for (const database of globalThis.testDatabases ?? []) await database.remove();
}
