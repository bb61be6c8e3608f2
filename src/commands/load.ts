import { loadRecord, problemText, type LoadProgress, type LoadReport } from '../record/load.js';
import type { Settings } from '../settings.js';
import { showProgress } from './progress.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/** What `load` may be told. */
export interface LoadOptions {
  /** Leave bad lines out and load the rest. */
  readonly skipBad: boolean;
  /** Only check, write nothing. */
  readonly check: boolean;
}

/** Loads files and folders into the database, all or nothing unless told otherwise, and tells what came of it. */
export async function load(settings: Settings, paths: readonly string[], { skipBad, check }: LoadOptions, say: Say): Promise<void> {
  const report = await withDatabase('load', settings, say, ({ graph }) =>
    loadWithProgress((progress) => loadRecord({ graph, inputs: paths, options: { skipBad, checkOnly: check }, progress })),
  );
  for (const line of reportLines(report, check)) say(line);
}

/** Shows a bar for each stage while a load runs. */
export async function loadWithProgress(work: (progress: (progress: LoadProgress) => void) => Promise<LoadReport>): Promise<LoadReport> {
  const bars = { checking: showProgress('Checking', 'lines'), loading: showProgress('Loading', 'lines') };
  try {
    return await work(({ stage, lines, total }) => bars[stage].update(lines, total));
  } finally {
    bars.loading.end();
  }
}

/** A report in words: what was left out first, the sum last. */
export function reportLines(report: LoadReport, isCheck: boolean): readonly string[] {
  const left = report.skipped === 0 ? [] : [...report.problems.map(problemText), `${count(report.skipped, 'line')} left out.`];
  if (isCheck) return [...left, `${count(report.lines, 'line')} checked; nothing was written.`];
  if (report.changed === 0) return [...left, `${count(report.lines, 'line')} read; everything was known already, nothing changed.`];
  return [...left, `${count(report.lines, 'line')} read: ${count(report.changed, 'entity or fact', 'entities and facts')} changed, ${report.unchanged.toLocaleString('en')} as they were, ${count(report.claims, 'claim')} added${report.operation === undefined ? '' : ` (operation ${report.operation})`}.`];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
