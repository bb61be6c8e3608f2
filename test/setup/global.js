import { tsImport } from 'tsx/esm/api';

/** Jest loads this outside its own transforms, so the TypeScript behind it comes by way of tsx. */
export default async function startDatabase() {
  const { startDatabaseOfRun } = await tsImport('./database-of-run.ts', import.meta.url);
  await startDatabaseOfRun();
}
