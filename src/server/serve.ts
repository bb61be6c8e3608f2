import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/schema.js';
import { RapporteurError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { createEngine } from '../query/engine.js';
import type { Engine } from '../query/engine.js';
import { answerByEngine, writeAnswer } from './answer-by-engine.js';
import { serveHealth } from './health.js';
import { legacyAccept } from './legacy-accept.js';
import { compressAnswers } from './compress-answers.js';
import { EXAMPLES, OPERATIONS, servePages } from './pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { planAhead, readExampleQuestions } from './plan-ahead.js';
import { publicError } from './public-error.js';
import {
  BODY_LIMIT,
  guardRequests,
  TOKEN_LIMIT,
  VALIDATION_ERROR_LIMIT,
} from './request-limits.js';
import { questionsOf, readStoredOperations, serveStoredOperations } from './stored-operations.js';

/** What a server is started with. */
export interface ServerParts {
  readonly graph: Graph;
  /** The API's schema; the whole API unless given. */
  readonly schema?: GraphQLSchema;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Whether Apollo Studio in a browser may ask. */
  readonly studio: boolean;
  /**
   * Whether to ask what the pages ask once in the background, so that the database has planned it.
   */
  readonly planAhead?: boolean;
  /** Takes one line of the service's log, such as a fault with its id. */
  readonly say: (line: string) => void;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Takes no more requests, finishes those that run, and gives the port back. */
  close(): Promise<void>;
}

/** The one foreign origin that may ever ask: Apollo Studio's pages. */
const STUDIO_ORIGIN = 'https://studio.apollographql.com';
/** Requests still running when the service stops get this long; the longest read is cut before. */
const DRAIN_MS = 10_000;

/**
 * Starts the HTTP service: the GraphQL endpoint, the dashboard, the explorer, the schema and the
 * health checks.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { graph, say, port, host = '127.0.0.1' } = parts;
  const schema = parts.schema ?? (await buildApiSchema());
  const app = fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: 'idle' });
  const engine = createEngine({ schema, graph });
  const apollo = createApollo(app, { schema, engine, say });
  await apollo.start();
  const operations = await readStoredOperations(OPERATIONS);
  guardRequests(app, say);
  compressAnswers(app);
  if (parts.studio) await allowStudio(app);
  await app.register(fastifyApollo(apollo), { method: ['GET', 'POST'] });
  serveStoredOperations(app, { engine, operations, say });
  serveHealth(app, graph);
  await servePages(app, schema);
  await listen(app, port, host);
  const stop = new AbortController();
  if (parts.planAhead === true)
    // Nobody waits for it, not even who stops the service: what is being planned then has failed
    // for nobody.
    void planAhead({
      schema,
      // Planning takes a processor for itself; several statements at once would take them all from
      // people who ask meanwhile.
      engine: createEngine({ schema, graph: oneAtATime(graph) }),
      // The dashboard first: that is where people begin.
      questions: [...questionsOf(operations), ...(await readExampleQuestions(EXAMPLES))],
      isStopped: () => stop.signal.aborted,
    });
  return {
    url: urlOf(app, host),
    close: async () => {
      stop.abort();
      await closeAll(app, apollo);
    },
  };
}

interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly say: (line: string) => void;
}

function createApollo(app: FastifyInstance, { schema, engine, say }: ApolloParts): ApolloServer {
  return new ApolloServer({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKEN_LIMIT },
    validationOptions: { maxErrors: VALIDATION_ERROR_LIMIT },
    formatError: (formatted, error) => publicError(formatted, error, say),
    stringifyResult: writeAnswer,
    logger: { debug: () => undefined, info: () => undefined, warn: say, error: say },
    plugins: [
      // Cache hints are computed field by field even when nobody reads them.
      ApolloServerPluginCacheControlDisabled(),
      // The landing page loads its code from a foreign host.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({
        httpServer: app.server,
        stopGracePeriodMillis: DRAIN_MS,
      }),
      answerByEngine(engine, say),
      legacyAccept(),
    ],
  });
}

async function allowStudio(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    origin: [STUDIO_ORIGIN],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'x-apollo-operation-name',
    ],
    // A browser asks again after ten minutes, so that switching Studio off soon shows.
    maxAge: 600,
  });
}

async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    if (!(
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'EADDRINUSE'
    ))
      throw error;
    throw new RapporteurError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program.`,
      {
        value: String(port),
        fix: 'Set RAPPORTEUR_PORT to a free port, for instance RAPPORTEUR_PORT=4001.',
        cause: error,
      },
    );
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const address: AddressInfo | string | null = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function closeAll(app: FastifyInstance, apollo: ApolloServer): Promise<void> {
  await apollo.stop();
  await app.close();
}
