import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasPages, sendPage } from './pages.js';
import { refuse } from './refuse.js';
import type { Refusal } from './refuse.js';

/** Bytes of a request: the longest stored question with its variables has a twentieth of it. */
export const BODY_LIMIT = 128 * 1024;
/** Tokens of a document: parsing that many takes a millisecond. */
export const TOKEN_LIMIT = 2_000;
/**
 * Errors of one document that are told: enough to mend it, little enough not to be worth asking
 * for.
 */
export const VALIDATION_ERROR_LIMIT = 5;

/** What a refused request is told, by Fastify's own code. */
const refusals: Readonly<Record<string, Omit<Refusal, 'status'>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'REQUEST_TOO_LARGE',
    message: `A request may have at most ${BODY_LIMIT / 1024} KiB. Send long lists in several requests.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'MEDIA_TYPE_UNKNOWN',
    message: 'Send the question as JSON, with the header content-type: application/json.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'The body is empty. Send {"query": "…"}.',
  },
};

/**
 * Refuses what is no question before it is read, and answers every refusal in the form that GraphQL
 * clients read.
 */
export function guardRequests(app: FastifyInstance, say: (line: string) => void): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (isForeignCharset(request) || isCompressed(request))
      await refuse(reply, {
        status: 415,
        code: 'MEDIA_TYPE_UNKNOWN',
        message: 'Send the question as plain UTF-8 JSON: no other charset and no compression.',
      });
    else if (wantsPage(request)) await reply.redirect(explorerAddress(request), 302);
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => answerError(error, reply, say));
  app.setNotFoundHandler((request, reply) =>
    readsPages(request) && hasPages(reply)
      ? sendPage(reply.code(404))
      : refuse(reply, {
          status: 404,
          code: 'NOT_FOUND',
          message: `There is nothing at ${pathOf(request)}. The API is at /graphql, the dashboard at /.`,
        }),
  );
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      refuse(reply.header('allow', 'GET, POST'), {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        message: 'Ask with POST, or with GET.',
      }),
  });
}

function answerError(
  error: FastifyError,
  reply: FastifyReply,
  say: (line: string) => void,
): FastifyReply {
  const known = refusals[error.code];
  const status = error.statusCode ?? 500;
  if (known !== undefined) return refuse(reply, { status, ...known });
  if (status < 500) return refuse(reply, { status, code: 'BAD_REQUEST', message: error.message });
  const id = randomUUID();
  say(`Fault ${id}: ${error.stack ?? error.message}`);
  return refuse(reply, {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something failed on our side. The log of the service has it under ${id}.`,
  });
}

function isForeignCharset(request: FastifyRequest): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(
    request.headers['content-type'] ?? '',
  )?.[1];
  return (
    charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8'
  );
}

function isCompressed(request: FastifyRequest): boolean {
  const encoding = request.headers['content-encoding'];
  return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}

/** A person who opens the endpoint in a browser, with or without a question in the address. */
function wantsPage(request: FastifyRequest): boolean {
  return readsPages(request) && pathOf(request) === '/graphql';
}

/**
 * Whether a person asks with a browser; programs are answered in the form that GraphQL clients
 * read.
 */
function readsPages({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

function explorerAddress(request: FastifyRequest): string {
  const asked = new URL(request.url, 'http://here').searchParams;
  const kept = new URLSearchParams();
  for (const name of ['query', 'variables', 'operationName']) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? '/explore/' : `/explore/#${kept.toString()}`;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}
