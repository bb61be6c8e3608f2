import { readFile } from 'node:fs/promises';
import { connections, post } from './ask.js';

/** What one round measured. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  /** CPU milliseconds of the processes watched, in their order; NaN where it cannot be read. */
  readonly cpu: readonly number[];
}

/** What is posted, and where. */
export interface Posted {
  readonly url: string;
  readonly body: string;
}

/** Over how many connections, for how long, and for how many requests at the least. */
export interface Extent {
  readonly connections: number;
  readonly milliseconds: number;
  readonly atLeast?: number;
}

/**
 * Posts the same body over so many connections for about so many milliseconds, and until there were
 * at least so many requests.
 */
export async function runRound(
  { url, body }: Posted,
  { connections: count, milliseconds, atLeast = 1 }: Extent,
  pids: readonly (number | undefined)[],
): Promise<Round> {
  const agent = connections(count);
  const latencies: number[] = [];
  const before = await cpuOf(pids);
  const start = performance.now();
  const worker = async (): Promise<void> => {
    do {
      const sent = performance.now();
      const answer = await post(url, body, agent);
      latencies.push(performance.now() - sent);
      if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
    } while (performance.now() - start < milliseconds || latencies.length < atLeast);
  };
  await Promise.all(Array.from({ length: count }, worker));
  const seconds = (performance.now() - start) / 1_000;
  const after = await cpuOf(pids);
  agent.destroy();
  return {
    requests: latencies.length,
    seconds,
    latencies,
    cpu: after.map((value, index) => value - (before[index] ?? NaN)),
  };
}

/** CPU time used so far, in milliseconds; Linux tells it in hundredths of a second. */
function cpuOf(pids: readonly (number | undefined)[]): Promise<number[]> {
  return Promise.all(
    pids.map(async (pid) => {
      const text =
        pid === undefined ? '' : await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    }),
  );
}
