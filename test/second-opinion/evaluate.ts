import { buildSchema, execute, parse, validate } from 'graphql';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { existsSync, readFileSync } from 'node:fs';
import { rootOf } from './objects.js';
import { worldOf } from './world.js';
import { type Line } from './line.js';

/** What a question comes back with. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Pick<GraphQLError, 'message' | 'extensions'>[];
}

/** Asks a world. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Answer;

/** A slow, plain answer to any question of the contract over record lines. */
export function evaluate(
  lines: readonly Line[],
  options: { readonly today: string; readonly loadedAt?: string; readonly schema?: GraphQLSchema },
): Ask {
  const schema = options.schema ?? contract();
  const rootValue = rootOf(
    worldOf(lines, options.today),
    lines,
    options.loadedAt ?? `${options.today}T00:00:00.000Z`,
  );
  return (query, variables = {}) => {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const answer = execute({ schema, document, rootValue, variableValues: variables });
    if (answer instanceof Promise) throw new Error('the second opinion answers at once');
    return answer;
  };
}

/** The emitted schema of the project, else the design beside the checkout. */
export function contract(): GraphQLSchema {
  const places = ['../../schema/api.graphql', '../../../shared/design/api-expanded.graphql'].map(
    (place) => new URL(place, import.meta.url),
  );
  const file = places.find((place) => existsSync(place));
  if (file === undefined)
    throw new Error('there is neither schema/api.graphql nor a design beside the checkout');
  return buildSchema(readFileSync(file, 'utf8'));
}
