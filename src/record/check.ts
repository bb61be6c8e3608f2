import type { Graph } from '../graph/graph.js';
import { inputFiles } from './input-files.js';
import { checkLine } from './line-rules.js';
import type { BadLine, GoodLine } from './line-rules.js';
import { shortened } from './problem.js';
import type { LineProblem, Problem } from './problem.js';
import { readJson } from './read-json.js';
import { readLines } from './read.js';
import type { RawLine } from './read.js';
import type { Place, Spool } from './spool.js';
import { newWhole } from './whole.js';
import type { Whole } from './whole.js';

export type { LineProblem } from './problem.js';

export interface CheckRequest {
  readonly graph: Graph;
  readonly inputs: readonly string[];
  /** Takes each line that is right by itself. */
  readonly spool: Spool;
  readonly progress?: (lines: number) => void;
}

export interface CheckReport {
  readonly lines: number;
  readonly problems: readonly LineProblem[];
  /**
   * Numbers of accepted lines that turned out bad only in the whole: they name what is nowhere, or
   * lack what they need.
   */
  readonly bad: ReadonlySet<number>;
  /** Documents that the record calls retracted. */
  readonly retracted: readonly string[];
  /** Lines that were not accepted at all. */
  readonly refused: number;
  /** What lies in the folders that were named and was not read. */
  readonly leftOut: readonly string[];
}

/**
 * Checks a record as a stream. In memory are its ids and what they lack, at some hundred bytes an
 * id, and the problems; lines, texts and quotations are not. First each line by itself, then what
 * only the whole tells: ids that nothing has, fields that a thing lacks, chains that come back to
 * where they began, and quotations that do not stand in their text.
 */
export async function checkRecord(request: CheckRequest): Promise<CheckReport> {
  const { files, leftOut } = await inputFiles(request.inputs);
  const whole = newWhole(request.spool);
  try {
    const alone = await checkLines(files, whole, request);
    const late: { readonly problem: LineProblem; readonly number: number }[] = [];
    for await (const { place, ...problem } of whole.problems(request.graph))
      late.push({ problem: placed(problem, place), number: place.number });
    return {
      ...alone,
      leftOut,
      problems: [...alone.problems, ...late.map(({ problem }) => problem)],
      bad: new Set(late.map(({ number }) => number)),
    };
  } finally {
    await whole.close();
  }
}

type Alone = Pick<CheckReport, 'lines' | 'problems' | 'retracted' | 'refused'>;

/** Checks each line by itself, and puts those that are right aside. */
async function checkLines(
  files: readonly string[],
  whole: Whole,
  { spool, progress }: CheckRequest,
): Promise<Alone> {
  const problems: LineProblem[] = [];
  const retracted = new Set<string>();
  let lines = 0;
  let refused = 0;
  for (const file of files)
    for await (const raw of readLines(file)) {
      lines += 1;
      if (lines % 1_000 === 0) progress?.(lines);
      const checked = checkRaw(raw);
      if ('problems' in checked) {
        refused += 1;
        problems.push(...checked.problems.map((problem) => placed(problem, raw)));
        continue;
      }
      const { line, text } = checked;
      const place = { file, line: raw.line, number: lines };
      await whole.add(checked, place);
      if (line['retracted'] === true) retracted.add(line.id);
      await spool.write(line, text, place);
    }
  progress?.(lines);
  return { lines, refused, retracted: [...retracted], problems };
}

function checkRaw(raw: RawLine): BadLine | (GoodLine & { readonly text: string }) {
  if ('problem' in raw) return { problems: [raw.problem] };
  const read = readJson(raw.text);
  if ('problems' in read) return read;
  const checked = checkLine(read.value);
  return 'problems' in checked ? checked : { ...checked, text: read.text };
}

function placed(problem: Problem, { file, line }: Pick<Place, 'file' | 'line'>): LineProblem {
  return shortened({ ...problem, file, line });
}
