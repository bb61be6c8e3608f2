import * as cypher from '../generated/cypher.js';
import { numberOrNull, texts } from './columns.js';
import type { Runner } from './columns.js';
import type { Concluded } from './conclude-things.js';
import type { GraphForm } from './graph-form.js';

/** How a thing stands in the graph before it is written anew. */
export interface Standing {
  readonly isShown: boolean;
  /** Of sources and documents: all by which they weigh. */
  readonly weight: string;
  /** Of posts: the place of the rank. */
  readonly seniority: number | null;
  /** The claims that are linked to it. */
  readonly claims: ReadonlySet<string>;
}

/** Looks at how things stand; those that have no node are not in the map. */
export async function readStanding(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run(cypher.recordStanding.text, { ids });
  return new Map(
    rows.map(([id, shown, weight, seniority, claims]): [string, Standing] => [
      String(id),
      {
        isShown: shown === true,
        weight: JSON.stringify(weight),
        seniority: numberOrNull(seniority),
        claims: new Set(texts(claims)),
      },
    ]),
  );
}

/**
 * Whether whoever names a thing has to hear of it: it is there now, is shown or is not, or became
 * more or less senior.
 */
export function hasTurned(
  { isShown, form }: Concluded & { readonly form: GraphForm },
  before: Standing | undefined,
): boolean {
  if (before === undefined) return true;
  const seniority = form.labels.includes('Post') ? form.properties['seniority'] : before.seniority;
  return before.isShown !== isShown || before.seniority !== seniority;
}

/** Whether claims that rest on a source or document weigh otherwise than before. */
export function weighsOtherwise(
  { form }: { readonly form: GraphForm },
  before: Standing | undefined,
): boolean {
  const { kind, reliability, publishedLatest } = form.properties;
  const others = form.links
    .filter(({ type }) => type === 'PUBLISHED_BY' || type === 'COPY_OF')
    .map(({ other }) => other)
    .sort();
  const weight = [kind ?? null, reliability ?? null, publishedLatest ?? null, ...others];
  return before?.weight !== JSON.stringify(weight);
}
