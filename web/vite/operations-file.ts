import type { Plugin } from 'vite';
import { readOperations } from './read-operations.js';

/**
 * Where people begin. The service lets its database plan operations in the order of the file, which
 * takes a minute on a cold start; who comes meanwhile searches or looks at the first page.
 */
const BEGINNINGS: readonly string[] = [
  'record',
  'search',
  'search-details',
  'home',
  'home-conventions',
  'home-meetings',
  'home-disputed',
  'official',
  'event',
  'convention',
];

/** Writes the dashboard's operations into the build, from where the service reads them. */
export function operationsFile(folder: string): Plugin {
  return {
    name: 'rapporteur-operations',
    apply: 'build',
    async generateBundle() {
      const operations = await readOperations(folder);
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: JSON.stringify(
          [...operations].sort((one, other) => placeOf(one.name) - placeOf(other.name)),
        ),
      });
    },
  };
}

function placeOf(name: string): number {
  const place = BEGINNINGS.indexOf(name);
  return place < 0 ? BEGINNINGS.length : place;
}
