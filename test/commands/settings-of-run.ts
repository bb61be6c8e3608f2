import { testConnection } from '../setup/graph.js';

/** The settings of a command on the database of the run, with a data folder of its own. */
export function settingsOfRun(dataFolder: string): Readonly<Record<string, string>> {
  const { uri, user, password } = testConnection();
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    RAPPORTEUR_DATA: dataFolder,
  };
}
