import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/graph/connection.js';
import type { Contender } from './contenders.js';
import type { Sent } from './recorder.js';

/** A contender's server as a process, so that its CPU can be told from the others'. */
export interface ServerProcess {
  readonly name: Contender;
  readonly url: string;
  readonly pid: number;
  /** What `work` makes the server send to the database. */
  sentDuring(work: () => Promise<unknown>): Promise<readonly Sent[]>;
  stop(): Promise<void>;
}

/** Starts a contender and waits until it listens. */
export async function startServerProcess(
  name: Contender,
  { uri, user, password }: Connection,
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [name], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
  });
  const answer = () => nextMessage(child, name);
  const tell = async (message: string) => {
    const told = answer();
    child.send(message);
    return told;
  };
  const { url = '' } = await answer();
  return {
    name,
    url,
    pid: child.pid ?? 0,
    sentDuring: async (work) => {
      await tell('record');
      await work();
      return (await tell('tell')).sent ?? [];
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

interface Message {
  readonly url?: string;
  readonly sent?: readonly Sent[];
}

/** What the child says next; its end is an error. */
async function nextMessage(child: ChildProcess, name: Contender): Promise<Message> {
  const heard = new AbortController();
  const ended = once(child, 'exit', { signal: heard.signal }).then(() => {
    throw new Error(`The server of ${name} ended.`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: heard.signal }), ended]);
    return message;
  } finally {
    heard.abort();
    ended.catch(() => undefined);
  }
}
