import { Agent, request } from 'node:http';
import type { Operation } from './questions.js';

/** Connections that stay open, and how many at once. */
export function connections(count: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: count });
}

/** Posts an operation and gives the answer's text. */
export function post(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString()));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks once and gives the data; errors in the answer are thrown. */
export async function ask(url: string, { query, variables }: Operation): Promise<unknown> {
  const agent = connections(1);
  try {
    const answer: { data?: unknown; errors?: unknown } = JSON.parse(
      await post(url, JSON.stringify({ query, variables }), agent),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  } finally {
    agent.destroy();
  }
}
