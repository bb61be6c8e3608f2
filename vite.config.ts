import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressFiles } from './web/vite/compress-files.js';
import { examplesFile } from './web/vite/examples-file.js';
import { operationsFile } from './web/vite/operations-file.js';
import { sweepAssets } from './web/vite/sweep-assets.js';
import { worldModule } from './web/vite/world-module.js';

const inWeb = (path: string): string => fileURLToPath(new URL(`web/${path}`, import.meta.url));
/** Where `vite` in development finds the API. */
const service = process.env['RAPPORTEUR_TEST_SERVICE'] ?? 'http://127.0.0.1:4000';

/**
 * Builds the dashboard, the explorer and the drawing of the schema into web/dist, which the service
 * serves.
 */
export default defineConfig({
  root: inWeb(''),
  publicDir: inWeb('public'),
  plugins: [
    examplesFile(fileURLToPath(new URL('test/questions', import.meta.url))),
    operationsFile(inWeb('operations')),
    worldModule(),
    sweepAssets(inWeb('dist')),
    compressFiles(inWeb('dist')),
  ],
  worker: { format: 'es' },
  server: { proxy: { '/graphql': service, '/schema.graphql': service, '/operations': service } },
  build: {
    outDir: inWeb('dist'),
    emptyOutDir: false,
    target: 'es2022',
    // Fonts stay files, so that only the pages that need them fetch them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco is one big piece, and it is meant to be.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: {
        dashboard: inWeb('index.html'),
        explore: inWeb('explore/index.html'),
        schema: inWeb('schema/index.html'),
      },
      onwarn: (warning, warn) => {
        // GraphiQL is compiled for React's compiler and says so in every file.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
