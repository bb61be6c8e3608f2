import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Engine } from '../query/engine.js';

/**
 * Asks the explorer's examples once, one after another, so that the database has planned them before people ask: a
 * statement that it sees for the first time costs it up to half a second, on a cold start several times that.
 * Ends early when `isStopped` says so; an example that fails now fails for who asks it, with its error.
 */
export async function planAhead(parts: {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly examplesFile: string;
  readonly isStopped: () => boolean;
}): Promise<void> {
  for (const { query, variables } of await readExamples(parts.examplesFile)) {
    if (parts.isStopped()) return;
    const document = parse(query);
    if (validate(parts.schema, document).length === 0)
      await parts.engine.answer({ document, variables }).catch(() => undefined);
  }
}

interface Example {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The examples of the built pages; none while the pages are not built. */
async function readExamples(file: string): Promise<readonly Example[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const examples: unknown = JSON.parse(text);
  return (Array.isArray(examples) ? examples : []).flatMap((example: unknown): Example[] => {
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
  });
}
