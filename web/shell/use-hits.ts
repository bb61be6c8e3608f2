import { useEffect, useState } from 'react';
import { usePage } from '../data/use-page.js';
import { search } from '../generated/operations.js';
import type { Hit } from '../shared/hit.js';
import { useHitDetails } from '../shared/use-hit-details.js';

/** Whoever types goes on within this time. */
const PAUSE_MS = 150;

type ListedHit = Hit & { readonly id: string };

/**
 * Hits for what is being typed, once the typing pauses; until they come the former ones stay, and
 * are told as such.
 */
export function useHits(
  text: string,
  first: number,
): {
  readonly hits: readonly ListedHit[];
  readonly isCurrent: boolean;
  readonly failed: string | undefined;
} {
  const wanted = text.trim();
  const [asked, ask] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => ask(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, isFormer, fault } = usePage(
    search,
    asked === '' ? undefined : { text: asked, kinds: null, first, after: null },
  );
  const nodes = wanted === '' ? [] : (data?.search.nodes ?? []);
  const detailsOf = useHitDetails(nodes);
  return {
    hits: nodes.map((hit) => ({ ...hit, id: hit.node.id, details: detailsOf(hit.node.id) })),
    failed: fault?.message,
    isCurrent: data !== undefined && !isFormer && asked === wanted,
  };
}
