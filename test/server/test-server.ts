import type { Graph } from '../../src/graph/graph.js';
import { startServer } from '../../src/server/serve.js';
import { testGraph } from '../setup/graph.js';

/** A service of one test file, on a free port, over the database of the test run. */
export interface TestServer {
  readonly url: string;
  readonly graph: Graph;
  /** What the service said in its log. */
  readonly log: readonly string[];
  /** Sends a body as it is. */
  send(body: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Asks a question and gives the parsed answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Starts a service as the `start` command does. */
export async function startTestServer(
  parts: { readonly studio?: boolean; readonly graph?: Graph } = {},
): Promise<TestServer> {
  const graph = parts.graph ?? (await testGraph());
  const log: string[] = [];
  const server = await startServer({
    graph,
    port: 0,
    studio: parts.studio ?? false,
    say: (line) => log.push(line),
  });
  const send = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
    });
  return {
    url: server.url,
    graph,
    log,
    send,
    ask: async (query, variables = {}) => {
      const response = await send(JSON.stringify({ query, variables }));
      const answer: Omit<Answer, 'status'> = JSON.parse(await response.text());
      return { status: response.status, ...answer };
    },
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: Pick<Answer, 'errors'>): readonly unknown[] {
  return errors.map(({ extensions }) => extensions['code']);
}
