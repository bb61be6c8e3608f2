import { tsImport } from 'tsx/esm/api';

/** Jest loads this outside its own transforms, so the TypeScript behind it comes by way of tsx. */
export default async function startDatabases({ maxWorkers }) {
  const { startDatabasesOfRun } = await tsImport('./database-of-run.ts', import.meta.url);
  await startDatabasesOfRun(maxWorkers);
}
