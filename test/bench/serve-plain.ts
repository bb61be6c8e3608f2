import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RunningServer } from '../../src/server/serve.js';

/** What a resolver finds in its context; every contender puts something else there. */
type PlainContext = Record<string, unknown>;

/**
 * Serves a schema as the service does, Apollo on Fastify with the same settings, but executed by
 * graphql-js.
 */
export async function servePlain(
  schema: GraphQLSchema,
  contextOf: () => PlainContext,
): Promise<RunningServer> {
  const app = fastify({ logger: false, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<PlainContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo<PlainContext>(apollo), { context: async () => contextOf() });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
