import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Where `vite build` puts the pages; the same steps from src/server and from build/server. */
const PAGES = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The examples that the explorer offers. */
export const EXAMPLES = `${PAGES}explore/examples.json`;

/**
 * What a page may load: only what this service serves. The editor writes style elements and keeps one font of
 * icons inside its style sheet, hence the two exceptions.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer, the drawing of the schema, and the schema as text. */
export async function servePages(app: FastifyInstance, schema: GraphQLSchema): Promise<void> {
  const text = printSchema(schema);
  app.get('/', async (_request, reply) => reply.redirect('/explore/', 302));
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(`${text}\n`),
  );
  if (!existsSync(PAGES)) return serveExcuse(app);
  await app.register(fastifyStatic, {
    root: PAGES,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cacheOf(path));
      if (path.endsWith('.html')) reply.setHeader('content-security-policy', CONTENT_POLICY);
    },
  });
}

/** Built files carry a hash of their content in their name, pages do not. */
function cacheOf(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function serveExcuse(app: FastifyInstance): void {
  const excuse = async (_request: unknown, reply: FastifyReply) =>
    reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('The explorer is not built yet. Run: npm run build\n');
  app.get('/explore/', excuse);
  app.get('/schema/', excuse);
}
