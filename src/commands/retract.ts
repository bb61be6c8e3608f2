import type { DrainProgress } from '../record/drain.js';
import { restoreDocument, retractDocument, type RetractionReport } from '../record/retract.js';
import type { Settings } from '../settings.js';
import { showProgress } from './progress.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/** Ends the claims of a document, so that what rests on it alone is shown no more. */
export async function retract(settings: Settings, id: string, say: Say): Promise<void> {
  const report = await withDatabase({ command: 'retract', settings, say }, ({ graph }) =>
    withBar((progress) => retractDocument({ graph, id, progress })),
  );
  say(changeText(report, `${id} was retracted already`, 'ended'));
}

/** Brings back what a retracted document said. */
export async function restore(settings: Settings, id: string, say: Say): Promise<void> {
  const report = await withDatabase({ command: 'restore', settings, say }, ({ graph }) =>
    withBar((progress) => restoreDocument({ graph, id, progress })),
  );
  say(changeText(report, `${id} is not retracted`, 'live again'));
}

/** Shows how far it is: what rests on a document may be half a graph. */
async function withBar<T>(work: (progress: DrainProgress) => Promise<T>): Promise<T> {
  const bar = showProgress('Concluding', 'things');
  try {
    return await work(bar.update);
  } finally {
    bar.end();
  }
}

function changeText(
  { claims, operation }: RetractionReport,
  nothing: string,
  done: string,
): string {
  if (operation === undefined) return `${nothing}; nothing changed.`;
  return `${claims.toLocaleString('en')} ${claims === 1 ? 'claim' : 'claims'} ${done} (operation ${operation}).`;
}
