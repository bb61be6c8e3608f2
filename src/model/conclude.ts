import { compareStanding, compareText, fitClaims, statingClaims } from './claims.js';
import type { Values, WeighedClaim } from './claims.js';
import { concludeField } from './conclude-field.js';
import type { Kind } from './kind.js';
import { concludingOrder, goesWith, participantOf } from './qualifiers.js';
import { contradicts, sameText, textOf } from './values.js';

/** A field on which live claims state something else than what is shown. */
export interface Disagreement {
  readonly field: string;
  /** Undefined when nothing is shown. */
  readonly shown: unknown;
  readonly others: readonly { readonly value: unknown; readonly claims: readonly string[] }[];
}

/** What is shown, and how it came about. */
export interface Conclusion {
  readonly values: Values;
  /** Ids of the claims, the best first. */
  readonly order: readonly string[];
  /** Independent publishers that say so. */
  readonly publishers: number;
  /** All live claims are plans: it is shown, and nothing follows from it. */
  readonly isPlanned: boolean;
  /** It is denied by a word that goes before all others: it is not shown. */
  readonly isRefuted: boolean;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Concludes what is shown from the live claims and, ranking last, from lines without evidence.
 * Field by field the first of these decides: rank, assertion before plan, the depositary's word on
 * treaty acts, reliability of the source, credibility, number of independent publishers of the
 * value, the later document, the more exact value, the smaller text. Deprecated claims count only
 * where nothing else is left, denials never. A date inside the best one is shown where its claim
 * has an equal word. What qualifies goes with what it qualifies. Lists that add up hold what all
 * have told.
 */
export function conclude(
  kind: Kind,
  claims: readonly WeighedClaim[],
  told: readonly Values[],
): Conclusion {
  const ordered = [...claims].sort(
    (one, other) =>
      compareStanding(kind, one, other) ||
      compareText(other.published ?? '', one.published ?? '') ||
      compareText(one.id, other.id),
  );
  const stating = statingClaims(ordered);
  const values = shownValues(kind, stating, told);
  return {
    values,
    order: ordered.map((claim) => claim.id),
    isPlanned: isPlanned(kind, stating),
    isRefuted: isRefuted(kind, claims),
    publishers: new Set(fitClaims(stating).map((claim) => claim.publisher)).size,
    disagreements: [...disagreementsOf(kind, values, stating), ...denialOf(ordered)],
  };
}

/**
 * Whether a fact, event or convention rests on plans alone. A deprecated assertion beside them
 * counts for nothing.
 */
function isPlanned(kind: Kind, stating: readonly WeighedClaim[]): boolean {
  return (
    canBePlanned(kind) &&
    stating.length > 0 &&
    fitClaims(stating).every(({ modality }) => modality === 'PLANNED')
  );
}

function canBePlanned({ sort, type }: Kind): boolean {
  return sort === 'fact' || type === 'event' || type === 'convention';
}

/** Whether a claim denies it that is preferred, or the depositary's on a treaty act. */
function isRefuted(kind: Kind, claims: readonly WeighedClaim[]): boolean {
  return (
    canBePlanned(kind) &&
    claims.some(
      ({ modality, rank, sourceKind }) =>
        modality === 'DENIED' &&
        (rank === 'PREFERRED' ||
          (rank !== 'DEPRECATED' && kind.type === 'action' && sourceKind === 'DEPOSITARY')),
    )
  );
}

/** Those that deny flatly what others say, as a disagreement of its own. */
function denialOf(ordered: readonly WeighedClaim[]): Disagreement[] {
  const denying = ordered.filter(({ modality }) => modality === 'DENIED').map(({ id }) => id);
  return denying.length === 0 || denying.length === ordered.length
    ? []
    : [{ field: 'denied', shown: false, others: [{ value: true, claims: denying }] }];
}

function shownValues(kind: Kind, claims: readonly WeighedClaim[], told: readonly Values[]): Values {
  const shown: Record<string, unknown> = {};
  const participant = kind.type === 'participation' ? participantShown(kind, claims) : undefined;
  for (const field of concludingOrder(kind)) {
    const value = isParticipant(kind, field)
      ? participantIn(field, participant)
      : shownValue(kind, field, { claims, told, shown: { ...shown, ...participant } });
    if (value !== undefined) shown[field] = value;
  }
  return inOrderOf(kind, shown);
}

/** What a field is concluded from: claims, lines, and what is shown already. */
interface Ground {
  readonly claims: readonly WeighedClaim[];
  readonly told: readonly Values[];
  readonly shown: Values;
}

function shownValue(kind: Kind, field: string, { claims, told, shown }: Ground): unknown {
  const described = kind.fields[field];
  if (described?.addsUp === true) return addedUp(field, claims, told);
  const isFit = goesWith(kind, field, shown);
  return concludeField({
    kind,
    isDate: described?.type === 'date',
    claims: claims.filter((claim) => isFit(claim.says)),
    told: told.filter(isFit),
    valueOf: (values) => values[field],
  });
}

/** Official, agency and country of a participation are one value: whoever took part. */
function participantShown(kind: Kind, claims: readonly WeighedClaim[]): Values {
  const value = concludeField({ kind, isDate: false, claims, told: [], valueOf: participantOf });
  return typeof value === 'string' ? { [value.split(':')[0] ?? '']: value } : {};
}

function isParticipant(kind: Kind, field: string): boolean {
  return kind.type === 'participation' && ['official', 'agency', 'country'].includes(field);
}

function participantIn(field: string, participant: Values | undefined): unknown {
  return participant?.[field];
}

function inOrderOf(kind: Kind, shown: Values): Values {
  return Object.fromEntries(
    Object.keys(kind.fields).flatMap((field) =>
      shown[field] === undefined ? [] : [[field, shown[field]]],
    ),
  );
}

function addedUp(field: string, claims: readonly WeighedClaim[], told: readonly Values[]): unknown {
  const lines = told.filter((values) => values[field] !== undefined);
  const speaking = claims.filter((claim) => claim.says[field] !== undefined);
  const fit = [...fitClaims(speaking, lines.length > 0)].sort((one, other) =>
    compareText(one.id, other.id),
  );
  const all = [...lines, ...fit.map((claim) => claim.says)].flatMap((values): unknown[] => {
    const list = values[field];
    return Array.isArray(list) ? list : [];
  });
  return all.length === 0 ? undefined : [...new Set(all)];
}

function disagreementsOf(
  kind: Kind,
  shown: Values,
  claims: readonly WeighedClaim[],
): Disagreement[] {
  return Object.entries(kind.fields).flatMap(([field, described]): Disagreement[] => {
    if (described.addsUp === true || field === 'note') return [];
    const others = new Map<string, { readonly value: unknown; readonly claims: string[] }>();
    for (const { id, says } of claims) {
      const value = says[field];
      if (value === undefined) continue;
      if (!contradicts(field, described, { stated: value, shown: shown[field] })) continue;
      const text = sameText(value);
      const other = others.get(text) ?? { value, claims: [] };
      other.claims.push(id);
      others.set(text, other);
    }
    if (others.size === 0) return [];
    return [
      {
        field,
        shown: shown[field],
        others: [...others.values()].sort((one, other) =>
          compareText(textOf(one.value), textOf(other.value)),
        ),
      },
    ];
  });
}
