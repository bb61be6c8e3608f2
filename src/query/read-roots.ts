import type { Graph, Row } from '../graph/graph.js';
import type { OperationPlan, RootPlan } from './plan.js';
import type { Circumstances } from './reading.js';
import type { Writing } from './grounds.js';

/** A root field's value, or why it could not be read. */
export type Root = { readonly value: unknown } | { readonly error: unknown };

/**
 * Reads the root fields of an operation side by side; what fails is kept for the field that it
 * failed.
 */
export async function readRoots(
  graph: Pick<Graph, 'read'>,
  plan: OperationPlan,
  writing: Writing,
): Promise<readonly Root[]> {
  const asked = plan.roots.map((root) =>
    'typename' in root ? undefined : { root, parameters: parametersOf(root, writing) },
  );
  return Promise.all(
    asked.map(async (each) => {
      if (each === undefined) return { value: null };
      try {
        const { root } = each;
        const prepared = await root.prepare?.(
          (statement, parameters) => graph.read(statement, parameters),
          writing.argumentsOf(root.argumentsAt),
        );
        const records = await graph.read(root.statement, each.parameters(prepared));
        return { value: valueOf(root, records) };
      } catch (error) {
        return { error };
      }
    }),
  );
}

/**
 * The parameters of a root field: at once, so that a bad argument refuses the request; after a
 * search, with what it found.
 */
function parametersOf(
  root: RootPlan,
  writing: Writing,
): (prepared: Readonly<Record<string, unknown>> | undefined) => Record<string, unknown> {
  const valuesIn = (circumstances: Circumstances) =>
    Object.fromEntries(
      root.parameters.map((parameter) => [
        parameter.name,
        parameter.value(writing.argumentsOf(parameter.argumentsAt), circumstances),
      ]),
    );
  const values = valuesIn(writing.circumstances);
  return (prepared) =>
    prepared === undefined ? values : valuesIn({ ...writing.circumstances, prepared });
}

function valueOf(root: RootPlan, records: readonly Row[]): unknown {
  return root.records === 'value' ? (records[0]?.[0] ?? null) : records.map((record) => record[0]);
}
