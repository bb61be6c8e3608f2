import { settingsTable } from '../../src/settings.js';
import { startTestDatabase, type TestDatabase } from './database.js';

declare global {
  var testDatabase: TestDatabase | undefined;
}

/**
 * Starts the one database of a test run, unless RAPPORTEUR_TEST_NEO4J_URI names one that may be
 * emptied.
 */
export async function startDatabaseOfRun(): Promise<void> {
  if (process.env['RAPPORTEUR_TEST_NEO4J_URI']) return;
  const database = await startTestDatabase(
    process.env['RAPPORTEUR_TEST_NEO4J_VERSION'] || settingsTable.neo4jVersion.default,
  );
  globalThis.testDatabase = database;
  process.env['RAPPORTEUR_TEST_NEO4J_URI'] = database.uri;
  process.env['RAPPORTEUR_TEST_NEO4J_USER'] = database.user;
  process.env['RAPPORTEUR_TEST_NEO4J_PASSWORD'] = database.password;
}

/** Removes the database that the test run started. */
export async function removeDatabaseOfRun(): Promise<void> {
  await globalThis.testDatabase?.remove();
}
