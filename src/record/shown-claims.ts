import type { Kind } from '../model/kind.js';
import { supportedFields } from '../model/supports.js';
import type { Concluded } from './conclude-things.js';
import { isLive } from './ledger.js';

/** What is shown of a claim. */
export interface ShownClaim {
  /** Its place among the live ones; null when it is ended. */
  readonly place: number | null;
  /** The fields that it supports, where that is not all that it states. */
  readonly supports: readonly string[] | null;
  readonly retractedAt: string | null;
}

/** What is shown of each claim about a thing, by its id. */
export function shownClaims(
  kind: Kind,
  { told, conclusion }: Concluded,
): readonly (readonly [string, ShownClaim])[] {
  const places = new Map(conclusion.order.map((id, place) => [id, place]));
  return told.claims.map((claim) => {
    if (!isLive(claim))
      return [claim.id, { place: null, supports: null, retractedAt: claim.retractedAt }];
    const supports = supportedFields(kind, conclusion.values, {
      modality: claim.modality,
      says: claim.values,
    });
    const stated = Object.keys(claim.values).filter((field) => kind.fields[field] !== undefined);
    return [
      claim.id,
      {
        place: places.get(claim.id) ?? null,
        supports: supports.length === stated.length ? null : supports,
        retractedAt: null,
      },
    ];
  });
}
