import type { Graph } from '../graph/graph.js';
import { isObject } from '../model/json.js';
import { kindOf } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import { circles, isChain, withGraph } from './chains.js';
import type { Step } from './chains.js';
import { idsOnRecord } from './ids-on-record.js';
import type { GoodLine } from './line-rules.js';
import type { PlacedProblem } from './problem.js';
import { newQuotations } from './quotations.js';
import type { RecordLine } from './record-line.js';
import { entriesOf, referencesOf } from './references.js';
import type { Place, Spool } from './spool.js';

/** What has to be remembered of a record to check it as a whole. */
export interface Whole {
  add(good: GoodLine, place: Place): Promise<void>;
  /**
   * What is wrong in the whole: ids that nothing has, fields that nobody gives, circles, and
   * quotations of other words.
   */
  problems(graph: Graph): AsyncGenerator<PlacedProblem>;
  close(): Promise<void>;
}

/**
 * Remembers ids and what they still lack, but neither lines nor texts nor who named an id: for an
 * id that nothing has, the lines that were put aside are read again.
 */
export function newWhole(spool: Spool): Whole {
  const seen = new Set<string>();
  const named = new Set<string>();
  const lacking = new Map<string, { readonly fields: readonly string[]; readonly place: Place }>();
  const above = new Map<string, Step[]>();
  const quotations = newQuotations(spool);
  return {
    async add({ line, kind, references }, place) {
      await quotations.add(line, place);
      for (const { id, field } of references) {
        if (!seen.has(id)) named.add(id);
        if (isChain(kind, field)) addStep(above, line.id, { field, to: id, place });
      }
      const before = lacking.get(line.id)?.fields ?? (seen.has(line.id) ? [] : requiredOf(kind));
      const fields = lackingFields(line, before);
      if (fields.length > 0) lacking.set(line.id, { fields, place });
      else lacking.delete(line.id);
      seen.add(line.id);
      named.delete(line.id);
    },
    async *problems(graph) {
      const known = await idsOnRecord([...named, ...lacking.keys()], graph);
      const missing = new Set([...named].filter((id) => !known.has(id)));
      if (missing.size > 0) yield* dangling(spool, missing);
      for (const [id, { fields, place }] of lacking)
        if (!known.has(id)) yield* fields.map((field) => lack(id, field, place));
      yield* circles(await withGraph(graph, above));
      yield* quotations.problems(graph, spool);
    },
    close: () => quotations.close(),
  };
}

function addStep(above: Map<string, Step[]>, id: string, step: Step): void {
  const steps = above.get(id);
  if (steps === undefined) above.set(id, [step]);
  else if (!steps.some(({ to, field }) => to === step.to && field === step.field)) steps.push(step);
}

async function* dangling(
  spool: Spool,
  missing: ReadonlySet<string>,
): AsyncGenerator<PlacedProblem> {
  for (const type of spool.types()) {
    const kind = kindOf(type);
    if (kind === undefined) continue;
    for await (const { line, place } of spool.read(type))
      for (const { id, field } of referencesOf(line, kind))
        if (missing.has(id))
          yield { field, value: id, expected: 'an id of this record or of the graph', place };
  }
}

function lack(id: string, field: string, place: Place): PlacedProblem {
  return { field, value: undefined, expected: `a value: no line of ${id} gives one`, place };
}

/** Which of the fields that were lacking before are lacking after this line as well. */
function lackingFields(line: RecordLine, before: readonly string[]): readonly string[] {
  if (before.length === 0) return [];
  const stated = statedBy(line);
  return before.filter((field) =>
    stated.every((values) => (values[field] ?? undefined) === undefined),
  );
}

function requiredOf(kind: Kind): readonly string[] {
  return Object.entries(kind.fields)
    .filter(([, { required, whenMissing }]) => required === true && whenMissing === undefined)
    .map(([field]) => field);
}

/** The values that each entry of evidence states; those of the line itself when it has none. */
function statedBy(line: RecordLine): readonly Readonly<Record<string, unknown>>[] {
  const entries = entriesOf(line);
  return entries.length === 0
    ? [line]
    : entries.map(({ says }) => ({ ...line, ...(isObject(says) ? says : {}) }));
}
