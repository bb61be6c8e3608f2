import type { Graph } from '../graph/graph.js';
import { loadRecord, type LoadReport, type LoadRequest } from '../record/load.js';
import { preparePlanning } from '../record/prepare-planning.js';
import { plainly, problemText } from '../record/problem.js';
import type { Settings } from '../settings.js';
import { showProgress } from './progress.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/** What `load` is told. */
export interface LoadOptions {
  /** Files, folders of them, or `-` for standard input. */
  readonly paths: readonly string[];
  /** Leave bad lines out and load the rest. */
  readonly skipBad: boolean;
  /** Only check, write nothing. */
  readonly check: boolean;
}

/**
 * Loads files and folders into the database, all or nothing unless told otherwise, and tells what
 * came of it.
 */
export async function load(
  settings: Settings,
  { paths, skipBad, check }: LoadOptions,
  say: Say,
): Promise<void> {
  const report = await withDatabase({ command: 'load', settings, say }, ({ graph }) =>
    loadWithProgress({ graph, inputs: paths, options: { skipBad, checkOnly: check } }, say),
  );
  for (const line of reportLines(report, check)) say(line);
}

/** Loads with a bar for each stage, and leaves the database ready to be asked. */
export async function loadWithProgress(request: LoadRequest, say: Say): Promise<LoadReport> {
  const bars = {
    checking: showProgress('Checking', 'lines'),
    loading: showProgress('Loading', 'lines'),
    concluding: showProgress('Concluding', 'things'),
  };
  try {
    const report = await loadRecord({
      ...request,
      progress: ({ stage, lines, total }) => bars[stage].update(lines, total),
    });
    await readyPlanning(request.graph, report, say);
    return report;
  } finally {
    bars.loading.end();
    bars.concluding.end();
  }
}

/**
 * What was loaded stays loaded when the account may not do this: the database comes to it by
 * itself.
 */
async function readyPlanning(graph: Graph, { changed }: LoadReport, say: Say): Promise<void> {
  await preparePlanning(graph, changed).catch((error: unknown) => {
    say(
      `The database could not be asked to look at the graph anew, so that questions may be slow for some minutes: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}

/** A report in words: what was left out first, the sum last. */
export function reportLines(report: LoadReport, isCheck: boolean): readonly string[] {
  const left = [...unread(report.leftOut), ...badLines(report)];
  if (isCheck) return [...left, `${count(report.lines, 'line')} checked; nothing was written.`];
  if (report.changed === 0)
    return [
      ...left,
      `${count(report.lines, 'line')} read; everything was known already, nothing changed.`,
    ];
  return [
    ...left,
    `${count(report.lines, 'line')} read: ${count(report.changed, 'entity or fact', 'entities and facts')} changed, ${report.unchanged.toLocaleString('en')} as they were, ${count(report.claims, 'claim')} added${report.operation === undefined ? '' : ` (operation ${report.operation})`}.`,
  ];
}

/** Files of a folder that nobody asked to be passed over, but that are no record by their names. */
function unread(paths: readonly string[]): readonly string[] {
  return paths.length === 0
    ? []
    : [
        `Not read, because a folder is read for its .jsonl and .jsonl.gz files alone: ${paths.map(plainly).join(', ')}`,
      ];
}

function badLines({ problems, skipped }: LoadReport): readonly string[] {
  return skipped === 0 ? [] : [...problems.map(problemText), `${count(skipped, 'line')} left out.`];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
