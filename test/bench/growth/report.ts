import type { StoredQuestion } from '../../questions/stored-questions.js';
import { number, writeBetween } from '../report.js';
import { excessOf, growsWithAnswer } from './judge.js';
import type { Taken } from './measure.js';
import { reasonOf } from './reasons.js';

/** A graph that was measured. */
export interface Size {
  readonly factor: number;
  readonly nodes: number;
  readonly relationships: number;
}

interface Report {
  readonly questions: readonly StoredQuestion[];
  readonly taken: ReadonlyMap<string, readonly Taken[]>;
  readonly sizes: readonly Size[];
  readonly database: string;
}

interface Row {
  readonly question: StoredQuestion;
  readonly of: readonly Taken[];
}

const MARKS = {
  start: '<!-- Written by npm run bench -- growth from here … -->',
  end: '<!-- … to here. -->',
};

/** Puts the table of growth into docs/benchmarks.md, in place of that of the last run. */
export async function writeGrowthReport({
  questions,
  taken,
  sizes,
  database,
}: Report): Promise<void> {
  const rows = questions.map((question) => ({ question, of: taken.get(question.name) ?? [] }));
  const beyond = rows.filter(({ of }) => !growsWithAnswer(of));
  await writeBetween(
    MARKS,
    [
      `Graphs: ${sizes.map(({ factor, nodes, relationships }) => `${factor}× has ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships`).join('; ')}. ${database.replace('/', ' ')}.`,
      `Of ${rows.length} questions, ${rows.length - beyond.length} touch more of the database only as their answers hold more. The hits of ${beyond.length} grow by more, told here as times what the answer grew by:`,
      list(beyond),
      table(rows, sizes),
    ].join('\n\n'),
  );
}

/** The questions that go beyond, by the reason for it. */
function list(beyond: readonly Row[]): string {
  const told = ({ question, of }: Row): string => `${question.name} (${number(excessOf(of))})`;
  const grouped = new Map<string, Row[]>();
  for (const row of beyond) {
    const reason = reasonOf(row.question.name) ?? '**without a reason**';
    grouped.set(reason, [...(grouped.get(reason) ?? []), row]);
  }
  return [...grouped]
    .map(([reason, rows]) => `- ${reason}: ${rows.map(told).join(', ')}`)
    .join('\n');
}

function table(rows: readonly Row[], sizes: readonly Size[]): string {
  const factors = sizes.map(({ factor }) => `${factor}×`).join(' / ');
  return [
    `| question | database hits at ${factors} | the answer holds | milliseconds |`,
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ question, of }) =>
        `| ${question.name} | ${cells(of, ({ hits }) => hits)} | ${cells(of, ({ weight }) => weight)} | ${cells(of, ({ milliseconds }) => milliseconds)} |`,
    ),
  ].join('\n');
}

function cells(taken: readonly Taken[], value: (taken: Taken) => number): string {
  return taken.map((each) => number(value(each))).join(' / ');
}
