import { connectGraph } from '../../src/graph/graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { CONTENDERS } from './contenders.js';
import type { Contender } from './contenders.js';
import { assertEqual } from './equal.js';
import { countWork, measureInTurn, nodeCost } from './measure.js';
import type { Effort } from './measure.js';
import { questionsOf, subjectsOf } from './questions.js';
import type { Question } from './questions.js';
import { judge, writeReport } from './report.js';
import type { Costs, Result } from './report.js';
import { startServerProcess } from './server-process.js';
import type { ServerProcess } from './server-process.js';
import { openWorld } from './world.js';

const NORMAL: Effort = { rounds: 3, milliseconds: 1_500, warmUp: 1_500 };
const SHORT: Effort = { rounds: 1, milliseconds: 700, warmUp: 500 };
const BUSY = 16;

/**
 * Compares the contenders and writes docs/benchmarks.md, when all questions were measured at
 * length.
 */
async function main(args: readonly string[]): Promise<void> {
  const effort = args.includes('--short') ? SHORT : NORMAL;
  const chosen = args.filter((each) => !each.startsWith('--'));
  const world = await openWorld(say);
  const graph = await connectGraph(world);
  const servers: ServerProcess[] = [];
  try {
    for (const name of CONTENDERS) servers.push(await startServerProcess(name, world));
    const questions = questionsOf(subjectsOf(world.hasBulk)).filter(
      ({ name }) => chosen.length === 0 || chosen.includes(name),
    );
    const results: Result[] = [];
    for (const question of questions)
      results.push(
        await measureQuestion(question, { servers, graph, databasePid: world.pid }, effort),
      );
    const costs = await measureCosts(servers, questions, effort === SHORT ? 100 : 250);
    const verdicts = judge(results, costs);
    for (const { text, isMet } of verdicts) say(`${isMet ? 'met    ' : 'MISSED '} ${text}`);
    if (chosen.length === 0 && effort === NORMAL)
      await writeReport({
        results,
        costs,
        verdicts,
        contents: world.contents,
        database: graph.server,
      });
    if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    for (const server of servers) await server.stop();
    await graph.close();
    await world.remove();
  }
}

/** Who is measured, and the database that all of them ask. */
interface Ground {
  readonly servers: readonly ServerProcess[];
  readonly graph: Graph;
  readonly databasePid: number | undefined;
}

async function measureQuestion(
  question: Question,
  { servers, graph, databasePid }: Ground,
  effort: Effort,
): Promise<Result> {
  await assertEqual(new Map(servers.map(({ name, url }) => [name, url])), question);
  const operationOf = (name: Contender) => (name === 'library' ? question.library : question.ours);
  const work = new Map(
    await inTurn(
      servers,
      async (server) =>
        [server.name, await countWork(server, operationOf(server.name), graph)] as const,
    ),
  );
  const alone = await measureInTurn(servers, operationOf, {
    ...effort,
    milliseconds: effort.milliseconds / 2,
    connections: 1,
    databasePid,
  });
  const busy = await measureInTurn(servers, operationOf, {
    ...effort,
    connections: BUSY,
    databasePid,
  });
  for (const name of CONTENDERS)
    say(
      `${question.name} ${name.padEnd(8)} ${busy.get(name)?.perSecond.toFixed(0).padStart(6)} requests/s  ${busy.get(name)?.p50.toFixed(1).padStart(8)} ms  ${String(work.get(name)?.statements).padStart(4)} statements ${String(work.get(name)?.hits).padStart(8)} hits`,
    );
  return { question, work, alone, busy };
}

/** What a request costs our server's process, beside the least of all requests. */
async function measureCosts(
  servers: readonly ServerProcess[],
  questions: readonly Question[],
  requests: number,
): Promise<Costs> {
  const ours = servers.find(({ name }) => name === 'ours');
  if (ours === undefined) throw new Error('Our own server is missing.');
  const floor = await nodeCost(ours, { query: '{ __typename }', variables: {} }, requests * 4);
  const asked = await inTurn(
    questions,
    async ({ name, ours: operation }) => [name, await nodeCost(ours, operation, requests)] as const,
  );
  for (const [name, cost] of asked)
    say(
      `${name} ${cost.toFixed(2)} ms of Node's CPU, ${(cost / floor).toFixed(1)} times { __typename }`,
    );
  return { floor, questions: new Map(asked) };
}

async function inTurn<From, To>(
  list: readonly From[],
  work: (each: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = [];
  for (const each of list) done.push(await work(each));
  return done;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
