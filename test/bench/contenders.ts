import neo4j from 'neo4j-driver';
import { buildApiSchema } from '../../src/api/schema.js';
import { connectGraph } from '../../src/graph/graph.js';
import type { Connection } from '../../src/graph/connection.js';
import { startServer } from '../../src/server/serve.js';
import type { RunningServer } from '../../src/server/serve.js';
import { libraryContext, librarySchema } from './library/library.js';
import { loaderReader, naiveReader } from './plain/readers.js';
import { plainSchema } from './plain/resolvers.js';
import { recordDriver, recordGraph } from './recorder.js';
import type { Recorder } from './recorder.js';
import { servePlain } from './serve-plain.js';

/**
 * Who is compared: our service, @neo4j/graphql, and our types resolved with and without DataLoader.
 */
export const CONTENDERS = ['ours', 'library', 'loader', 'naive'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Connections to the database that each contender may hold. */
const POOL = 40;

/** Starts the HTTP server of a contender. */
export async function startContender(
  name: Contender,
  connection: Connection,
  recorder: Recorder,
): Promise<RunningServer> {
  if (name === 'library') return startLibrary(connection, recorder);
  const graph = recordGraph(await connectGraph({ ...connection, poolSize: POOL }), recorder);
  const server = await (name === 'ours' ? startOurs() : startPlain());
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await graph.close();
    },
  };

  async function startOurs(): Promise<RunningServer> {
    return startServer({
      graph,
      schema: await buildApiSchema(),
      port: 0,
      studio: false,
      say: (line) => console.error(line),
    });
  }
  function startPlain(): Promise<RunningServer> {
    const shared = naiveReader(graph);
    return servePlain(plainSchema(), () => ({
      reader: name === 'naive' ? shared : loaderReader(graph),
    }));
  }
}

async function startLibrary(connection: Connection, recorder: Recorder): Promise<RunningServer> {
  const driver = recordDriver(
    neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      maxConnectionPoolSize: POOL,
      telemetryDisabled: true,
    }),
    recorder,
  );
  const context = libraryContext(driver);
  const server = await servePlain(await librarySchema(driver), () => ({ ...context }));
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await driver.close();
    },
  };
}
