import type { Plugin } from 'vite';
import { readExamples } from './read-examples.js';

/** Where the pages find the examples. */
const FILE = 'explore/examples.json';

/** Writes the stored questions of a folder into the build, and serves them fresh in development. */
export function examplesFile(folder: string): Plugin {
  return {
    name: 'rapporteur-examples',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: FILE,
        source: JSON.stringify(await readExamples(folder)),
      });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        void readExamples(folder).then((examples) =>
          response.setHeader('content-type', 'application/json').end(JSON.stringify(examples)),
        );
      });
    },
  };
}
