import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Engine } from '../query/engine.js';

/** A question with the variables that decide how it is planned. */
export interface PlannedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks what the pages ask once, one after another, so that the database has planned it before
 * people ask: a statement that it sees for the first time costs it up to half a second, on a cold
 * start several times that. Ends early when `isStopped` says so; a question that fails now fails
 * for who asks it, with its error.
 */
export async function planAhead(parts: {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly questions: readonly PlannedQuestion[];
  readonly isStopped: () => boolean;
}): Promise<void> {
  for (const { query, variables } of parts.questions) {
    if (parts.isStopped()) return;
    const document = parse(query);
    if (validate(parts.schema, document).length === 0)
      await parts.engine.answer({ document, variables }).catch(() => undefined);
  }
}

/** The explorer's examples of the built pages; none while the pages are not built. */
export async function readExampleQuestions(file: string): Promise<readonly PlannedQuestion[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const examples: unknown = JSON.parse(text);
  return (Array.isArray(examples) ? examples : []).flatMap(
    (example: unknown): PlannedQuestion[] => {
      const [query, variables] =
        typeof example === 'object' && example !== null
          ? [Reflect.get(example, 'query'), Reflect.get(example, 'variables')]
          : [];
      return typeof query === 'string'
        ? [
            {
              query,
              variables:
                typeof variables === 'string' && variables !== '' ? JSON.parse(variables) : {},
            },
          ]
        : [];
    },
  );
}
