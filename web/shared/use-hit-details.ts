import { usePage } from '../data/use-page.js';
import { searchDetails } from '../generated/operations.js';
import type { HitDetails } from './hit.js';

/**
 * What is told of hits beside their names. It is asked for once they are there: a search answers
 * long before the database has planned, for the first time, the way to posts and countries.
 */
export function useHitDetails(
  hits: readonly { readonly node: { readonly id: string } }[],
): (id: string) => HitDetails | undefined {
  const ids = hits.map(({ node }) => node.id);
  const { data } = usePage(searchDetails, ids.length === 0 ? undefined : { ids });
  return (id) => data?.nodes.find((each) => each?.id === id) ?? undefined;
}
