import type { Both, Outcome, Question } from './both.js';
import { reduced } from './reduce.js';
import { reducedRecord } from './reduce-record.js';
import type { Line } from './line.js';

/** What is put to both, and how a smaller record is loaded. */
export interface Trial {
  readonly lines: readonly Line[];
  readonly questions: readonly Question[];
  readonly both: Both;
  readonly reload: (lines: readonly Line[]) => Promise<Both>;
}

/**
 * How many questions were answered alike, pages that were read on counted apart, and each
 * disagreement at its smallest.
 */
export interface Found {
  readonly answered: number;
  readonly pages: number;
  readonly told: string;
}

/**
 * Disagreements of different sorts that one record is asked to show; one fault usually makes many.
 */
const MOST = 5;

/**
 * Puts questions to both and makes each sort of disagreement small, the question first, then the
 * record.
 */
export async function disagreements({ lines, questions, both, reload }: Trial): Promise<Found> {
  const found = new Map<string, Question>();
  let [answered, pages] = [0, 0];
  for (const question of questions) {
    const outcome = await both(question);
    if (outcome.kind === 'agreed') {
      answered += 1;
      pages += outcome.pages;
    }
    if (outcome.kind !== 'differs' || found.has(sortOf(outcome.why)) || found.size >= MOST)
      continue;
    const isSame = alike(outcome);
    found.set(
      sortOf(outcome.why),
      await reduced(question, async (candidate) => isSame(await both(candidate))),
    );
  }
  const told: string[] = [];
  for (const question of found.values()) told.push(await small(question, { lines, both, reload }));
  return { answered, pages, told: told.join('\n\n') };
}

/** A counter-example as it goes into counter-examples/: the record's lines, then the question. */
async function small(
  question: Question,
  { lines, both, reload }: Omit<Trial, 'questions'>,
): Promise<string> {
  const isSame = alike(await both(question));
  const fewer = await reducedRecord(lines, async (candidate) =>
    isSame(await (await reload(candidate))(question)),
  );
  const outcome = await (await reload(fewer))(question);
  return [
    outcome.kind === 'differs' ? outcome.why : `gone with the reduced record: ${outcome.kind}`,
    ...fewer.map((line) => JSON.stringify(line)),
    question.query,
    JSON.stringify(question.variables),
  ].join('\n');
}

function alike(wanted: Outcome): (outcome: Outcome) => boolean {
  return (outcome) =>
    outcome.kind === 'differs' &&
    wanted.kind === 'differs' &&
    sortOf(outcome.why) === sortOf(wanted.why);
}

/** Disagreements that look alike: where they are, without places and values. */
function sortOf(why: string): string {
  return `${why.split(/: wanted|: \d+ items wanted|errors: /)[0]?.replace(/\d+/g, '') ?? ''}${why.startsWith('errors') ? why.slice(0, 80) : ''}`;
}
