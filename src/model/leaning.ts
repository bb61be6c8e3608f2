import { statingClaims } from './claims.js';
import type { Values, WeighedClaim } from './claims.js';
import { concludeField } from './conclude-field.js';
import type { Kind } from './kind.js';

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
  if (!isDisputed(kind, field, footing)) {
    const documents = new Set(speakingOf(field, footing).map(({ document }) => document));
    const hasLine = footing.told.some((values) => values[field] !== undefined);
    return (document) => documents.size <= 1 && !hasLine && documents.has(document);
  }
  return (document) => {
    const value = valueWithout(kind, field, { document, footing });
    return value === undefined || (typeof value === 'string' && footing.isHidden(value));
  };
}

/**
 * That without a document a shown fact would name something else where it needs to name something.
 */
export interface OtherNamed {
  readonly document: string;
  readonly shown: string;
  readonly other: string;
}

/**
 * What a fact would name otherwise without one of its documents; nothing for nearly all, where
 * documents agree.
 */
export function namedOtherwise(kind: Kind, shown: Values, footing: Footing): readonly OtherNamed[] {
  return neededFields(kind)
    .filter((field) => isDisputed(kind, field, footing))
    .flatMap((field) => {
      const named = shown[field];
      const documents = [...new Set(speakingOf(field, footing).map(({ document }) => document))];
      return documents.flatMap((document): OtherNamed[] => {
        const other = valueWithout(kind, field, { document, footing });
        return typeof named !== 'string' || typeof other !== 'string' || other === named
          ? []
          : [{ document, shown: named, other }];
      });
    });
}

/** Whether claims name different things in a field of a fact that has to name something. */
function isDisputed(kind: Kind, field: string, footing: Footing): boolean {
  if (kind.sort === 'entity' || kind.fields[field]?.link === undefined) return false;
  return new Set(speakingOf(field, footing).map(({ weighed }) => weighed.says[field])).size > 1;
}

function speakingOf(field: string, { claims }: Footing): readonly ClaimOfDocument[] {
  const stating = new Set(statingClaims(claims.map(({ weighed }) => weighed)));
  return claims.filter(({ weighed }) => stating.has(weighed) && weighed.says[field] !== undefined);
}

interface Without {
  readonly document: string;
  readonly footing: Footing;
}

function valueWithout(kind: Kind, field: string, { document, footing }: Without): unknown {
  return concludeField({
    kind,
    isDate: false,
    claims: speakingOf(field, footing)
      .filter((claim) => claim.document !== document)
      .map(({ weighed }) => weighed),
    told: footing.told,
    valueOf: (values) => values[field],
  });
}
