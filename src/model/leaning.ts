import { statingClaims } from './claims.js';
import type { Values, WeighedClaim } from './claims.js';
import { concludeField } from './conclude-field.js';
import type { Kind } from './kind.js';
import { sameText } from './values.js';

/** A live claim and the document that it stands in. */
export interface ClaimOfDocument {
  readonly document: string;
  readonly weighed: WeighedClaim;
}

/** What a shown thing rests on, and which of the things that could be named are not shown. */
export interface Footing {
  readonly claims: readonly ClaimOfDocument[];
  readonly told: readonly Values[];
  readonly isHidden: (id: string) => boolean;
}

/**
 * The documents that a shown thing cannot stand without: nothing would be left that tells of it, a
 * needed value would be missing, or it would name something that is not shown.
 */
export function leansOn(kind: Kind, footing: Footing): readonly string[] {
  const documents = [...new Set(footing.claims.map(({ document }) => document))];
  // Of nearly all facts: one document says so.
  const [only] = documents;
  if (documents.length === 1 && only !== undefined && isSole(kind, only, footing)) return [only];
  const needed = neededFields(kind).map((field) => withoutEach(kind, field, footing));
  return documents.filter(
    (document) => isSole(kind, document, footing) || needed.some((falls) => falls(document)),
  );
}

/** Fields without which a thing cannot be shown. */
export function neededFields(kind: Kind): readonly string[] {
  return Object.entries(kind.fields).flatMap(([field, { required, whenMissing }]) =>
    required === true && whenMissing === undefined ? [field] : [],
  );
}

function isSole(kind: Kind, document: string, { claims, told }: Footing): boolean {
  return (
    claims.every((claim) => claim.document === document) &&
    (kind.sort === 'fact' || told.length === 0)
  );
}

/**
 * Whether a needed field would fall with a document: then it has no value, or names what is not
 * shown.
 */
function withoutEach(kind: Kind, field: string, footing: Footing): (document: string) => boolean {
  const hasLine = footing.told.some((values) => values[field] !== undefined);
  const stating = new Set(statingClaims(footing.claims.map(({ weighed }) => weighed)));
  const speaking = footing.claims.filter(
    ({ weighed }) => stating.has(weighed) && weighed.says[field] !== undefined,
  );
  const documents = new Set(speaking.map(({ document }) => document));
  const isOnlyOne = documents.size <= 1 && !hasLine;
  if (!couldNameHidden(kind, field, { speaking, footing }))
    return (document) => isOnlyOne && documents.has(document);
  return (document) => {
    const left = speaking.filter((claim) => claim.document !== document);
    const value = concludeField({
      kind,
      isDate: false,
      claims: left.map(({ weighed }) => weighed),
      told: footing.told,
      valueOf: (values) => values[field],
    });
    return value === undefined || (typeof value === 'string' && footing.isHidden(value));
  };
}

interface Speaking {
  readonly speaking: readonly ClaimOfDocument[];
  readonly footing: Footing;
}

/**
 * Only where another value is stated, and it is of something hidden, does it matter which value
 * would be shown.
 */
function couldNameHidden(kind: Kind, field: string, { speaking, footing }: Speaking): boolean {
  if (kind.sort === 'entity' || kind.fields[field]?.link === undefined) return false;
  const values = [
    ...speaking.map(({ weighed }) => weighed.says[field]),
    ...footing.told.map((line) => line[field]),
  ];
  const texts = new Set(values.filter((value) => value !== undefined).map(sameText));
  return (
    texts.size > 1 && values.some((value) => typeof value === 'string' && footing.isHidden(value))
  );
}
