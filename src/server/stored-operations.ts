import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Engine } from '../query/engine.js';
import type { PlannedQuestion } from './plan-ahead.js';
import { publicResult, RETRY_AFTER_SECONDS, statusOf } from './public-result.js';
import { refuse } from './refuse.js';
import type { Refusal } from './refuse.js';

/** An operation of the dashboard as the build wrote it. */
export interface StoredOperation {
  readonly name: string;
  readonly hash: string;
  readonly query: string;
  /** Sorts of variables that the pages send. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** What answers stored operations. */
export interface StoredParts {
  readonly engine: Engine;
  readonly operations: readonly StoredOperation[];
  readonly say: (line: string) => void;
}

/** The operations of the built pages; none while the pages are not built. */
export async function readStoredOperations(file: string): Promise<readonly StoredOperation[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const operations: readonly StoredOperation[] = JSON.parse(text);
  return operations;
}

const VERSION: DocumentNode = parse('{ record { version } }');

/**
 * Answers `/operations/HASH` with what the dashboard stored under the SHA-256 of its text:
 * `?variables=` in the address, so that a browser may keep the answer and ask only whether it still
 * holds, or a JSON body where they are long. `/operations/HASH/text` is the operation itself.
 */
export function serveStoredOperations(app: FastifyInstance, parts: StoredParts): void {
  const documents = new Map(
    parts.operations.map(({ hash, query }) => [hash, { query, document: parse(query) }]),
  );
  // An answer may change with the code that gives it, so a new process starts anew.
  const process = randomUUID().slice(0, 8);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const stored = documents.get(hashOf(request));
    if (stored === undefined) return refuseUnknown(reply, hashOf(request));
    const variables = variablesOf(request);
    if (variables === undefined)
      return refuseOnce(reply, {
        status: 400,
        code: 'BAD_REQUEST',
        message: 'The variables are no JSON object.',
      });
    const version = await versionOf(parts.engine);
    const tag = `"${version ?? randomUUID()}.${new Date().toISOString().slice(0, 10)}.${process}"`;
    void reply.header('cache-control', 'private, no-cache').header('etag', tag);
    if (version !== undefined) void reply.header('rapporteur-version', version);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return sendAnswer(parts, reply, { document: stored.document, variables });
  };
  app.get('/operations/:hash', answer);
  app.post('/operations/:hash', answer);
  app.get('/operations/:hash/text', async (request, reply) => {
    const stored = documents.get(hashOf(request));
    if (stored === undefined) return refuseUnknown(reply, hashOf(request));
    return reply.type('text/plain; charset=utf-8').send(`${stored.query}\n`);
  });
}

/** The sorts of questions that the pages ask, for planning them beforehand. */
export function questionsOf(operations: readonly StoredOperation[]): readonly PlannedQuestion[] {
  return operations.flatMap(({ query, variables }) =>
    variables.map((each) => ({ query, variables: each })),
  );
}

async function sendAnswer(
  { engine, say }: StoredParts,
  reply: FastifyReply,
  question: {
    readonly document: DocumentNode;
    readonly variables: Readonly<Record<string, unknown>>;
  },
): Promise<FastifyReply> {
  const answer = await engine.answer(question);
  void reply.type('application/json; charset=utf-8');
  if (answer.kind === 'text') return reply.send(answer.body);
  // What failed may work the next time.
  void reply.removeHeader('etag').header('cache-control', 'no-store');
  const status = statusOf(answer.result);
  if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.code(status ?? 200).send(JSON.stringify(publicResult(answer.result, say)));
}

async function versionOf(engine: Engine): Promise<string | undefined> {
  const answer = await engine.answer({ document: VERSION, variables: {} });
  if (answer.kind !== 'text') return undefined;
  const read: { readonly data: { readonly record: { readonly version: string } } } = JSON.parse(
    answer.body,
  );
  return read.data.record.version;
}

function hashOf({ params }: FastifyRequest): string {
  const hash: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, 'hash') : '';
  return typeof hash === 'string' ? hash : '';
}

function variablesOf({
  method,
  query,
  body,
}: FastifyRequest): Readonly<Record<string, unknown>> | undefined {
  if (method === 'POST') return isObject(body) ? body : undefined;
  const text: unknown = isObject(query) ? query['variables'] : undefined;
  if (text === undefined) return {};
  try {
    const read: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    return isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseUnknown(reply: FastifyReply, hash: string): FastifyReply {
  return refuseOnce(reply, {
    status: 404,
    code: 'OPERATION_UNKNOWN',
    message: `No operation is stored under ${hash}. The pages are of another build than the service: load the page again, or send the question to /graphql.`,
  });
}

/** What is refused now may be answered the next time. */
function refuseOnce(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return refuse(reply.header('cache-control', 'no-store'), refusal);
}
