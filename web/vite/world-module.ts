import type { Plugin } from 'vite';
import { readWorld } from './read-world.js';

const NAME = 'virtual:world';

/**
 * Gives the shapes of the world as the module `virtual:world`, so that only pages with a map fetch
 * them.
 */
export function worldModule(): Plugin {
  return {
    name: 'rapporteur-world',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) =>
      id === `\0${NAME}`
        ? `export const world = JSON.parse(${JSON.stringify(JSON.stringify(await readWorld()))});`
        : null,
  };
}
