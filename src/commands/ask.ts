import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { RapporteurError } from '../errors.js';
import type { Settings } from '../settings.js';
import type { Say } from './say.js';
import { withDatabase, type CommandGraph } from './with-database.js';

/** What `ask` is told. */
export interface AskOptions {
  /** A question, or a file that holds one. */
  readonly question: string;
  /** JSON text, or a file that holds it. */
  readonly variables?: string;
}

/**
 * Asks one GraphQL question and writes the answer as indented JSON. Errors in the answer are a
 * failure, after it was written.
 */
export async function ask(
  settings: Settings,
  { question, variables }: AskOptions,
  { say, write }: Outlets,
): Promise<void> {
  const request = {
    query: await textOrFile(question),
    variables: await readVariables(variables),
  };
  const answer = await withDatabase({ command: 'ask', settings, say }, (database) =>
    answerOf(database, request),
  );
  write(`${JSON.stringify(answer, null, 2)}\n`);
  const errors = errorsOf(answer);
  if (errors > 0)
    throw new RapporteurError(
      'ANSWER_HAS_ERRORS',
      `The answer has ${errors === 1 ? 'an error' : `${errors} errors`}; see above.`,
    );
}

interface Outlets {
  /** Takes what is told on the way. */
  readonly say: Say;
  /** Takes the answer. */
  readonly write: (text: string) => void;
}

/** The running service's own answer, or that of a service for this one question. */
async function answerOf({ graph, url }: CommandGraph, request: object): Promise<unknown> {
  if (url !== undefined) return post(url, request);
  // Needless, and most of a second, where a service answers.
  const { startServer } = await import('../server/serve.js');
  const server = await startServer({ graph, port: 0, studio: false, say: () => undefined });
  return post(server.url, request).finally(() => server.close());
}

async function post(url: string, request: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

async function readVariables(given: string | undefined): Promise<unknown> {
  if (given === undefined) return {};
  const text = await textOrFile(given);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RapporteurError(
      'COMMAND_INVALID',
      `The variables are not JSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        value: given,
        fix: `Give an object such as '{"id": "country:VNM"}', or a file that holds one.`,
      },
    );
  }
}

/** A question is told from a file's name by its brace: no name of ours has one. */
async function textOrFile(given: string): Promise<string> {
  if (given.includes('{')) return given;
  if (!existsSync(given)) {
    throw new RapporteurError(
      'FILE_UNREADABLE',
      `There is no file '${given}', and a question would have braces.`,
      { value: given, fix: "Give a file or a question such as '{ record { version } }'." },
    );
  }
  return readFile(given, 'utf8');
}

function errorsOf(answer: unknown): number {
  const errors =
    typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
  return Array.isArray(errors) ? errors.length : 0;
}
