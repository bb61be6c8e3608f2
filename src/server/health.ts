import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';

/** How long the database may take to say that it is there. */
const READY_WITHIN_MS = 1_000;

/**
 * `/livez`: the process answers. `/readyz`: the database does as well, so questions can be
 * answered.
 */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ live: true }),
  );
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady(graph);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready });
  });
}

async function isReady(graph: Graph): Promise<boolean> {
  try {
    await graph.read('RETURN 1', {}, { timeoutMs: READY_WITHIN_MS });
    return true;
  } catch {
    return false;
  }
}
