import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { CONTENDERS } from './contenders.js';
import type { Contender } from './contenders.js';
import type { Figures, Work } from './measure.js';
import type { Question } from './questions.js';

/** All that was found out about one question. */
export interface Result {
  readonly question: Question;
  readonly work: ReadonlyMap<Contender, Work>;
  readonly alone: ReadonlyMap<Contender, Figures>;
  readonly busy: ReadonlyMap<Contender, Figures>;
}

/** CPU milliseconds of our server's process for a request. */
export interface Costs {
  /** Of `{ __typename }`. */
  readonly floor: number;
  readonly questions: ReadonlyMap<string, number>;
}

/** A target and whether it was reached. */
export interface Verdict {
  readonly text: string;
  readonly isMet: boolean;
}

interface Report {
  readonly results: readonly Result[];
  readonly costs: Costs;
  readonly verdicts: readonly Verdict[];
  readonly contents: string;
  readonly database: string;
}

const TITLES: Readonly<Record<Contender, string>> = {
  ours: '**Rapporteur**',
  library: '@neo4j/graphql 7.6.3',
  loader: 'DataLoader',
  naive: 'a statement a field',
};
/** How many times our requests per second the others must be behind, by the geometric mean. */
const TARGETS: readonly (readonly [Contender, number])[] = [
  ['library', 3.5],
  ['loader', 3],
  ['naive', 8],
];
const FLOOR_TARGET = 8;
const FILE = new URL('../../docs/benchmarks.md', import.meta.url);
const START = '<!-- Written by npm run bench from here … -->';
const END = '<!-- … to here. -->';

/** Holds the results against the targets. */
export function judge(results: readonly Result[], costs: Costs): readonly Verdict[] {
  const ratios = (name: Contender): number[] =>
    results.map(
      ({ busy }) => (busy.get('ours')?.perSecond ?? NaN) / (busy.get(name)?.perSecond ?? NaN),
    );
  const slowest = Math.min(...ratios('library'));
  const dearest = Math.max(...costs.questions.values()) / costs.floor;
  const worse = results
    .filter(({ work }) => (work.get('ours')?.hits ?? NaN) > (work.get('library')?.hits ?? NaN))
    .map(({ question }) => question.name);
  return [
    ...TARGETS.map(([name, target]) =>
      verdict(
        `${target} times the requests per second of ${TITLES[name]}, geometric mean: ${mean(ratios(name)).toFixed(1)}`,
        mean(ratios(name)) >= target,
      ),
    ),
    verdict(
      `slower than @neo4j/graphql on no question: the closest is ${slowest.toFixed(1)} times as fast`,
      slowest >= 1,
    ),
    verdict(
      `no more database hits than @neo4j/graphql${worse.length > 0 ? `: more on ${worse.join(', ')}` : ' on any question'}`,
      worse.length === 0,
    ),
    verdict(
      `Node's CPU for a request within ${FLOOR_TARGET} times that of \`{ __typename }\` (${costs.floor.toFixed(2)} ms): at most ${dearest.toFixed(1)} times`,
      dearest <= FLOOR_TARGET,
    ),
  ];
}

/** Puts the tables into docs/benchmarks.md, in place of those of the last run. */
export async function writeReport(report: Report): Promise<void> {
  await writeBetween({ start: START, end: END }, tables(report));
}

/** Writes a text between two marks of docs/benchmarks.md. */
export async function writeBetween(
  { start, end }: { readonly start: string; readonly end: string },
  written: string,
): Promise<void> {
  const text = await readFile(FILE, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < from) throw new Error('docs/benchmarks.md has lost its marks.');
  await writeFile(FILE, `${text.slice(0, from)}${start}\n\n${written}\n\n${text.slice(to)}`);
}

function tables({ results, costs, verdicts, contents, database }: Report): string {
  const names = results.map(({ question }) => question.name);
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, shared by client, servers and database; Node ${process.versions.node}, ${database.replace('/', ' ')}.`;
  return [
    `Graph: ${contents}. Machine: ${machine}`,
    verdicts.map(({ text, isMet }) => `- ${isMet ? 'Reached' : '**Missed**'}: ${text}.`).join('\n'),
    'Requests per second at 16 connections:',
    table(names, results, ({ busy }, name) => number(busy.get(name)?.perSecond)),
    'Latency at 16 connections, median / 95th percentile, in milliseconds:',
    table(names, results, ({ busy }, name) => latency(busy.get(name))),
    'Latency at one connection, median / 95th percentile, in milliseconds:',
    table(names, results, ({ alone }, name) => latency(alone.get(name))),
    'CPU of a request at 16 connections, Node + database, in milliseconds:',
    table(names, results, ({ busy }, name) => cpu(busy.get(name))),
    'Statements of a request / database hits:',
    table(
      names,
      results,
      ({ work }, name) => `${number(work.get(name)?.statements)} / ${number(work.get(name)?.hits)}`,
    ),
    "Node's CPU of a request to Rapporteur, as a multiple of that of `{ __typename }`:",
    [
      `| ${names.join(' | ')} |`,
      `|${names.map(() => ' ---: |').join('')}`,
      `| ${names.map((name) => number((costs.questions.get(name) ?? NaN) / costs.floor)).join(' | ')} |`,
    ].join('\n'),
  ].join('\n\n');
}

function table(
  names: readonly string[],
  results: readonly Result[],
  cell: (result: Result, name: Contender) => string,
): string {
  const rows = CONTENDERS.map(
    (name) => `| ${TITLES[name]} | ${results.map((result) => cell(result, name)).join(' | ')} |`,
  );
  return [
    `| | ${names.join(' | ')} |`,
    `| --- |${names.map(() => ' ---: |').join('')}`,
    ...rows,
  ].join('\n');
}

function latency(figures: Figures | undefined): string {
  return `${number(figures?.p50)} / ${number(figures?.p95)}`;
}

function cpu(figures: Figures | undefined): string {
  return `${number(figures?.nodeCpu)} + ${number(figures?.databaseCpu)}`;
}

/** A figure as tables have it: three digits at most that mean something. */
export function number(value = NaN): string {
  if (Number.isNaN(value)) return '–';
  return value >= 20 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : value.toFixed(value < 2 ? 2 : 1);
}

function mean(values: readonly number[]): number {
  return Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);
}

function verdict(text: string, isMet: boolean): Verdict {
  return { text, isMet };
}
