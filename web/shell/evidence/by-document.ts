import type { ShownClaimFields } from '../../generated/operations.js';

/** What one document says, with the copies of it that say the same. */
export interface Said {
  readonly document: ShownClaimFields['document'];
  readonly claims: readonly ShownClaimFields[];
  readonly copies: readonly ShownClaimFields['document'][];
}

/** Claims by their document: the one to trust most first, copies of a document below it. */
export function byDocument(claims: readonly ShownClaimFields[]): readonly Said[] {
  const grouped = new Map<string, ShownClaimFields[]>();
  for (const claim of [...claims].sort(compareWeight)) {
    const mine = grouped.get(claim.document.id) ?? [];
    grouped.set(claim.document.id, [...mine, claim]);
  }
  const all = [...grouped.values()];
  const isHere = (id: string | undefined): boolean => id !== undefined && grouped.has(id);
  return all.flatMap((mine): Said[] => {
    const document = mine[0]?.document;
    if (document === undefined || isHere(document.copyOf?.id)) return [];
    const copies = all.flatMap(([first]) =>
      first?.document.copyOf?.id === document.id ? [first.document] : [],
    );
    return [{ document, claims: mine, copies }];
  });
}

const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

function compareWeight(one: ShownClaimFields, other: ShownClaimFields): number {
  return (
    ranks.indexOf(one.rank) - ranks.indexOf(other.rank) ||
    (one.document.source.reliability ?? 'F').localeCompare(
      other.document.source.reliability ?? 'F',
    ) ||
    (one.credibility ?? 6) - (other.credibility ?? 6)
  );
}
