import type { Graph } from '../../src/graph/graph.js';
import { post, connections } from './ask.js';
import type { Contender } from './contenders.js';
import type { Operation } from './questions.js';
import { runRound } from './round.js';
import type { Round } from './round.js';
import type { ServerProcess } from './server-process.js';

/** One contender's figures for one question at one number of connections. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** CPU milliseconds a request, of the server and of the database. */
  readonly nodeCpu: number;
  readonly databaseCpu: number;
}

/** What a request costs the database, counted. */
export interface Work {
  readonly statements: number;
  readonly hits: number;
}

/** How long and how often is measured. */
export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly warmUp: number;
}

/** An effort, over so many connections, with a look at what the database spends. */
export interface Course extends Effort {
  readonly connections: number;
  readonly databasePid: number | undefined;
}

/** Measures several servers in turn, round after round, each time beginning with another. */
export async function measureInTurn(
  servers: readonly ServerProcess[],
  operationOf: (name: Contender) => Operation,
  { connections: count, databasePid, ...effort }: Course,
): Promise<Map<Contender, Figures>> {
  const bodies = new Map(servers.map(({ name }) => [name, JSON.stringify(operationOf(name))]));
  const rounds = new Map<Contender, Round[]>(servers.map(({ name }) => [name, []]));
  const round = ({ name, url, pid }: ServerProcess, milliseconds: number) =>
    runRound({ url, body: bodies.get(name) ?? '' }, { connections: count, milliseconds }, [
      pid,
      databasePid,
    ]);
  for (const server of servers) await round(server, effort.warmUp);
  for (let turn = 0; turn < effort.rounds; turn += 1) {
    for (let index = 0; index < servers.length; index += 1) {
      const server = servers[(turn + index) % servers.length];
      if (server !== undefined)
        rounds.get(server.name)?.push(await round(server, effort.milliseconds));
    }
  }
  return new Map([...rounds].map(([name, of]) => [name, figuresOf(of)]));
}

/** Counts what one request of a contender makes the database do. */
export async function countWork(
  server: ServerProcess,
  operation: Operation,
  graph: Graph,
): Promise<Work> {
  const agent = connections(1);
  const sent = await server.sentDuring(() => post(server.url, JSON.stringify(operation), agent));
  agent.destroy();
  let hits = 0;
  for (const { statement, parameters } of sent)
    hits += (await graph.profile(statement, parameters)).databaseHits;
  return { statements: sent.length, hits };
}

/**
 * CPU milliseconds of a server for a request once its code is compiled: counted requests, not time.
 */
export async function nodeCost(
  server: ServerProcess,
  operation: Operation,
  requests: number,
): Promise<number> {
  const posted = { url: server.url, body: JSON.stringify(operation) };
  const extent = { connections: 16, milliseconds: 0, atLeast: requests };
  await runRound(posted, extent, []);
  const round = await runRound(posted, extent, [server.pid]);
  return (round.cpu[0] ?? NaN) / round.requests;
}

function figuresOf(rounds: readonly Round[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies).sort((one, other) => one - other);
  const requests = sum(rounds.map((round) => round.requests));
  const cpuOf = (index: number): number =>
    sum(rounds.map((round) => round.cpu[index] ?? NaN)) / requests;
  return {
    perSecond: median(rounds.map((round) => round.requests / round.seconds)),
    p50: at(latencies, 0.5),
    p95: at(latencies, 0.95),
    nodeCpu: cpuOf(0),
    databaseCpu: cpuOf(1),
  };
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

function median(values: readonly number[]): number {
  return at(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
