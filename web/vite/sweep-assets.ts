import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Removes what earlier builds left, once the new files are there. Emptying the folder beforehand,
 * as Vite would, takes the pages away from a service that runs meanwhile.
 */
export function sweepAssets(folder: string): Plugin {
  return {
    name: 'rapporteur-sweep',
    async writeBundle(_options, bundle) {
      const kept = new Set(Object.keys(bundle));
      const left = (await readdir(join(folder, 'assets'))).filter(
        (name) => !kept.has(`assets/${name.replace(/\.(br|gz)$/, '')}`),
      );
      // Two builds at once may both want to remove a file: `force` minds nothing that is gone.
      await Promise.all(left.map((name) => rm(join(folder, 'assets', name), { force: true })));
    },
  };
}
