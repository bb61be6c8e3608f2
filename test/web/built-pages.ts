import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const inClone = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the pages where `npm run build` has not done so yet. */
export async function builtPages(): Promise<void> {
  if (
    existsSync(inClone('web/dist/explore/index.html')) &&
    existsSync(inClone('web/dist/schema/index.html'))
  )
    return;
  // In a process of its own: the bundler does not accept objects from Jest's sandbox.
  await promisify(execFile)(
    process.execPath,
    [inClone('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    { cwd: inClone('') },
  );
}
