import type { Plugin } from 'vite';
import { readOperations } from './read-operations.js';

/** Writes the dashboard's operations into the build, from where the service reads them. */
export function operationsFile(folder: string): Plugin {
  return {
    name: 'rapporteur-operations',
    apply: 'build',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: JSON.stringify(await readOperations(folder)),
      });
    },
  };
}
