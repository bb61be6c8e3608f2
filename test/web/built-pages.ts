import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const inClone = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the pages where `npm run build` has not done so yet. */
export async function builtPages(): Promise<void> {
  if (!existsSync(inClone('web/dist/explore/index.html'))) await build({ configFile: inClone('vite.config.ts'), logLevel: 'error' });
}
