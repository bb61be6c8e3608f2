import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Where `vite build` puts the pages; the same steps from src/server and from build/server. */
const PAGES = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The examples that the explorer offers. */
export const EXAMPLES = `${PAGES}explore/examples.json`;
/** The operations of the dashboard. */
export const OPERATIONS = `${PAGES}operations.json`;

/**
 * The one style element that React Aria adds to a page; a browser test fails when it is another.
 */
const ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the dashboard may load: only what this service serves, and no style or script from
 * elsewhere.
 */
const DASHBOARD_POLICY = policy(`style-src 'self' ${ARIA_STYLE}`, "font-src 'self'");
/**
 * The explorer's editor writes style elements and keeps one font of icons inside its style sheet.
 */
const EXPLORER_POLICY = policy("style-src 'self' 'unsafe-inline'", "font-src 'self' data:");

function policy(...styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ...styles,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the dashboard, the explorer, the drawing of the schema, and the schema as text. */
export async function servePages(app: FastifyInstance, schema: GraphQLSchema): Promise<void> {
  const text = printSchema(schema);
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(`${text}\n`),
  );
  if (!existsSync(PAGES)) return serveExcuse(app);
  await app.register(fastifyStatic, {
    root: PAGES,
    redirect: true,
    cacheControl: false,
    // The build put .br and .gz beside each file.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cacheOf(path));
      if (/\.html(\.br|\.gz)?$/.test(path))
        reply.setHeader('content-security-policy', policyOf(path));
    },
  });
  serveAddresses(app);
}

/**
 * The folders of the dashboard's addresses: what is not a file there is the one page, which reads
 * its address itself.
 */
const ADDRESSES = [
  'search',
  'officials',
  'countries',
  'agencies',
  'posts',
  'events',
  'conventions',
  'documents',
  'sources',
  'compare',
  'paths',
  'network',
  'tallies',
  'changes',
  'watch',
  'conflicts',
];

/**
 * Each address of the dashboard gives its one page, also where a key has dots and looks like a
 * file.
 */
function serveAddresses(app: FastifyInstance): void {
  const page = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply);
  for (const folder of ADDRESSES) {
    app.get(`/${folder}`, page);
    app.get(`/${folder}/*`, page);
  }
}

/** Whether the pages are built and served. */
export function hasPages(reply: FastifyReply): boolean {
  return reply.server.hasReplyDecorator('sendFile');
}

/**
 * Sends the dashboard's one page, which reads the address itself and says where it has nothing
 * there.
 */
export function sendPage(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}

/** Built files carry a hash of their content in their name, pages do not. */
function cacheOf(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function policyOf(path: string): string {
  return path.includes('/explore/') || path.includes('/schema/')
    ? EXPLORER_POLICY
    : DASHBOARD_POLICY;
}

function serveExcuse(app: FastifyInstance): void {
  const excuse = async (_request: unknown, reply: FastifyReply) =>
    reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('The pages are not built yet. Run: npm run build\n');
  for (const path of ['/', '/explore/', '/schema/']) app.get(path, excuse);
}
