import { writeFile } from 'node:fs/promises';
import { buildApiSchema } from '../../src/api/schema.js';
import { connectGraph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import type { StoredQuestion } from '../questions/stored-questions.js';
import { today } from '../setup/api.js';
import { growTo, loadStarter } from './growth/grow.js';
import { excessOf, growsWithAnswer } from './growth/judge.js';
import { growthQuestions, take } from './growth/measure.js';
import type { Asked, Taken } from './growth/measure.js';
import { reasonOf } from './growth/reasons.js';
import { writeGrowthReport } from './growth/report.js';
import type { Size } from './growth/report.js';
import { openDatabase } from './world.js';

/** How many times the record. */
const FACTORS: readonly number[] = [1, 10, 100];
/** Runs that a median is taken of. */
const RUNS = 9;

/**
 * Measures all questions on a graph that grows; with other factors than usual, or --short, nothing
 * is written.
 */
async function main(args: readonly string[]): Promise<void> {
  const given = args.filter((each) => /^\d+$/.test(each)).map(Number);
  const factors = given.length > 0 ? given : FACTORS;
  const runs = args.includes('--short') ? 0 : RUNS;
  const database = await openDatabase(say);
  const graph = await connectGraph(database);
  try {
    const schema = await buildApiSchema();
    const asked: Asked = {
      graph,
      schema,
      engine: createEngine({ schema, graph, now: () => today }),
    };
    const [[held] = []] = await graph.read('CYPHER 5 RETURN COUNT { (:Entity) }');
    if (held !== 0) throw new Error('The database that NEO4J_URI names is not empty.');
    await loadStarter(graph);
    const questions = growthQuestions();
    const taken = new Map<string, Taken[]>(questions.map(({ name }) => [name, []]));
    const sizes: Size[] = [];
    for (const [index, factor] of factors.entries()) {
      const begun = performance.now();
      const lines = await growTo(graph, factors[index - 1] ?? 0, factor);
      say(`${lines} lines loaded in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
      sizes.push({
        factor,
        nodes: await count(asked, 'CYPHER 5 RETURN COUNT { () }'),
        relationships: await count(asked, 'CYPHER 5 RETURN COUNT { ()-->() }'),
      });
      for (const question of questions)
        taken.get(question.name)?.push(await orNothing(question, take(asked, question, runs)));
    }
    tell(questions, taken);
    if (
      questions.some(
        ({ name }) => !growsWithAnswer(taken.get(name) ?? []) && reasonOf(name) === undefined,
      )
    )
      process.exitCode = 1;
    if (given.length === 0 && runs > 0)
      await writeGrowthReport({ questions, taken, sizes, database: graph.server });
    const file = args.find((each) => each.startsWith('--json='))?.slice('--json='.length);
    if (file !== undefined) await writeFile(file, JSON.stringify([...taken]));
  } finally {
    await graph.close();
    if (!args.includes('--keep')) await database.remove();
    else say(JSON.stringify(database));
  }
}

/** A question that fails is told, has no figures, and ends the command with an error. */
async function orNothing({ name }: StoredQuestion, taking: Promise<Taken>): Promise<Taken> {
  return taking.catch((error: unknown) => {
    say(`FAILED ${name}: ${String(error)}`);
    process.exitCode = 1;
    return { hits: NaN, weight: NaN, milliseconds: NaN };
  });
}

/** Those first whose hits grew most beside their answers. */
function tell(
  questions: readonly StoredQuestion[],
  taken: ReadonlyMap<string, readonly Taken[]>,
): void {
  const rows = questions
    .map(({ name }) => ({ name, of: taken.get(name) ?? [] }))
    .sort((one, other) => excessOf(other.of) - excessOf(one.of));
  for (const { name, of } of rows)
    say(
      `${excessOf(of).toFixed(1).padStart(7)}  ${name.padEnd(48)} hits ${of.map(({ hits }) => hits).join(' / ')}  answer ${of.map(({ weight }) => weight).join(' / ')}  ms ${of.map(({ milliseconds }) => milliseconds.toFixed(1)).join(' / ')}`,
    );
}

async function count({ graph }: Asked, statement: string): Promise<number> {
  const [[number] = []] = await graph.read(statement);
  return Number(number);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
