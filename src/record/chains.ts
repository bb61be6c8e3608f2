import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import type { PlacedProblem } from './problem.js';
import type { Place } from './spool.js';

/** A step upwards; one that is in the graph already stands in no line. */
export interface Step {
  readonly field: string;
  readonly to: string;
  readonly place?: Place;
}

/** Whether a field leads upwards and may not come back: parts, margins, copies, supplements. */
export function isChain(kind: Kind, field: string): boolean {
  return (
    (kind.type === 'event' && (field === 'partOf' || field === 'onMarginsOf')) ||
    (kind.type === 'agency' && field === 'partOf') ||
    field === 'copyOf' ||
    field === 'supplements'
  );
}

/** Ids that may be asked of the graph at once. */
const ASKED_AT_ONCE = 5_000;

/** The steps of the record, and those of the graph that go on from them. */
export async function withGraph(
  graph: Graph,
  above: ReadonlyMap<string, readonly Step[]>,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const all = new Map(above);
  const ids = [...new Set([...above.values()].flat().map(({ to }) => to))];
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const rows = await graph.read(cypher.recordChains.text, {
      ids: ids.slice(start, start + ASKED_AT_ONCE),
    });
    for (const [from, type, to] of rows)
      all.set(String(from), [
        ...(all.get(String(from)) ?? []),
        { field: String(type), to: String(to) },
      ]);
  }
  return all;
}

/**
 * Steps that close a circle. Walks with its own stack: chains may be longer than the calls that fit
 * on that of the machine.
 */
export function circles(above: ReadonlyMap<string, readonly Step[]>): PlacedProblem[] {
  const done = new Set<string>();
  const found: PlacedProblem[] = [];
  for (const start of above.keys())
    if (!done.has(start)) found.push(...circlesFrom(start, above, done));
  return found;
}

function circlesFrom(
  start: string,
  above: ReadonlyMap<string, readonly Step[]>,
  done: Set<string>,
): PlacedProblem[] {
  const found: PlacedProblem[] = [];
  const path = new Map([[start, (above.get(start) ?? []).values()]]);
  const way = [start];
  // Where each step of the way stands; one that only the graph has stands where the step before it
  // does.
  const places: (Place | undefined)[] = [undefined];
  for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
    const step = path.get(id)?.next();
    if (step === undefined || step.done === true) {
      done.add(id);
      path.delete(id);
      way.pop();
      places.pop();
    } else if (path.has(step.value.to)) {
      const { field, to, place = places.at(-1) } = step.value;
      if (place !== undefined)
        found.push({
          field,
          value: to,
          expected: `a chain that ends: ${[...way.slice(way.indexOf(to)), to].join(' → ')}`,
          place,
        });
    } else if (!done.has(step.value.to)) {
      path.set(step.value.to, (above.get(step.value.to) ?? []).values());
      way.push(step.value.to);
      places.push(step.value.place ?? places.at(-1));
    }
  }
  return found;
}
