import { rebuildProjection } from '../record/rebuild-projection.js';
import type { Settings } from '../settings.js';
import { showProgress } from './progress.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/**
 * Concludes anew all that is shown, from the ledger alone. Cut off, it goes on at the next start.
 */
export async function rebuild(settings: Settings, say: Say): Promise<void> {
  await withDatabase({ command: 'rebuild', settings, say }, async ({ graph }) => {
    const bar = showProgress('Concluding', 'things');
    await rebuildProjection(graph, bar.update).finally(() => bar.end());
  });
  say('All that is shown was concluded anew from the ledger.');
}
