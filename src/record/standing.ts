import * as cypher from '../generated/cypher.js';
import { texts } from './columns.js';
import type { Runner } from './columns.js';
import type { Concluded } from './conclude-things.js';
import type { GraphForm } from './graph-form.js';

/** How a thing stands in the graph before it is written anew. */
export interface Standing {
  readonly isShown: boolean;
  /** Of sources and documents: all by which they weigh. */
  readonly weight: string;
  /**
   * What matters to those that name it: the place of a post's rank, the life of a country or
   * agency, whether it is only planned.
   */
  readonly nature: string;
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
    rows.map(([id, shown, weight, nature, claims]): [string, Standing] => [
      String(id),
      {
        isShown: shown === true,
        weight: JSON.stringify(weight),
        nature: JSON.stringify(nature),
        claims: new Set(texts(claims)),
      },
    ]),
  );
}

/**
 * Whether whoever names a thing has to hear of it: it is there now, is shown or is not, or is of
 * another nature.
 */
export function hasTurned(
  { isShown, form }: Concluded & { readonly form: GraphForm },
  before: Standing | undefined,
): boolean {
  if (before === undefined) return true;
  const { seniority, firstDay, lastDay, modality } = form.properties;
  const nature = [seniority ?? null, firstDay ?? null, lastDay ?? null, modality ?? null];
  return before.isShown !== isShown || before.nature !== JSON.stringify(nature);
}

/** Whether claims that rest on a source or document weigh otherwise than before. */
export function weighsOtherwise(
  { form }: { readonly form: GraphForm },
  before: Standing | undefined,
): boolean {
  const { kind, reliability, publishedLatest, retrieved } = form.properties;
  const others = form.links
    .filter(({ type }) => type === 'PUBLISHED_BY' || type === 'COPY_OF')
    .map(({ other }) => other)
    .sort();
  const weight = [
    kind ?? null,
    reliability ?? null,
    publishedLatest ?? null,
    retrieved ?? null,
    ...others,
  ];
  return before?.weight !== JSON.stringify(weight);
}
