import * as cypher from '../generated/cypher.js';
import type { Row } from '../graph/graph.js';
import type { Values, WeighedClaim } from '../model/claims.js';
import { isObject } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { namedByRule } from '../model/named-by-rule.js';
import { lists, numberOrNull, numbers, textOrNull, texts } from './columns.js';
import type { Runner } from './columns.js';
import { valuesOf } from './tellings.js';
import type { Claim } from './tellings.js';

/** A claim as the ledger holds it. */
export interface LedgerClaim {
  readonly id: string;
  /** What it states, as canonical JSON, and the same read. */
  readonly says: string;
  readonly values: Values;
  readonly rank: WeighedClaim['rank'];
  readonly modality: WeighedClaim['modality'];
  readonly credibility: number | null;
  readonly document: string;
  readonly assertedBy: string | null;
  readonly recordedAt: string;
  /** Since when its document is retracted: then it is not live. */
  readonly retractedAt: string | null;
  /** All properties that it is kept with. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What the ledger holds of one id. */
export interface Told {
  readonly id: string;
  /** Canonical JSON of lines without evidence, and the operations that told them. */
  readonly lines: readonly string[];
  readonly linesIn: readonly number[];
  /** Those of them that told the built-in countries. */
  readonly builtInBy: readonly number[];
  readonly claims: readonly LedgerClaim[];
  readonly names: readonly string[];
  /**
   * Of documents: the operations that retracted and restored it in turn, and since when it is
   * retracted.
   */
  readonly retractions: readonly number[];
  readonly retractedAt: string | null;
}

/** Reads what the ledger holds of some ids. Ids that nobody told or named are not in the map. */
export async function readLedger(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Told>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run(cypher.recordLedger.text, { ids });
  return new Map(rows.map(toldOf).map((told) => [told.id, told]));
}

function toldOf([
  id,
  lines,
  linesIn,
  retractions,
  retractedAt,
  claims,
  names,
  builtInBy,
]: Row): Told {
  return {
    id: String(id),
    lines: texts(lines),
    linesIn: numbers(linesIn),
    builtInBy: numbers(builtInBy),
    claims: lists(claims).map(([properties, since]) =>
      ledgerClaim(isObject(properties) ? properties : {}, textOrNull(since)),
    ),
    names: texts(names),
    retractions: numbers(retractions),
    retractedAt: textOrNull(retractedAt),
  };
}

/** A claim from the properties that it is kept with; `since` is when its document was retracted. */
export function ledgerClaim(
  properties: Readonly<Record<string, unknown>>,
  since: string | null,
): LedgerClaim {
  const { id, says, rank, modality, credibility, document, assertedBy, recordedAt } = properties;
  return {
    id: String(id),
    says: String(says),
    values: valuesOf(String(says)),
    rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL',
    modality: modality === 'DENIED' || modality === 'PLANNED' ? modality : 'ASSERTED',
    credibility: numberOrNull(credibility),
    document: String(document),
    assertedBy: textOrNull(assertedBy),
    recordedAt: String(recordedAt),
    retractedAt: since === null ? null : laterOf(since, String(recordedAt)),
    properties,
  };
}

/** Whether a claim is live: its document is not retracted. */
export function isLive(claim: LedgerClaim): boolean {
  return claim.retractedAt === null;
}

/** A claim that is told of a retracted document ends as it begins. */
function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** A claim as it is written into the ledger by an operation. */
export function claimProperties(
  claim: Claim,
  operation: { readonly number: number; readonly at: string },
): Readonly<Record<string, unknown>> {
  return {
    ...claim.entry,
    id: claim.id,
    about: claim.about,
    document: claim.document,
    says: claim.says,
    ...(claim.assertedBy !== undefined && { assertedBy: claim.assertedBy }),
    operation: operation.number,
    recordedAt: operation.at,
  };
}

/** Every id that values name: of links, and of the groups that a rule counts. */
export function namedIn(kind: Kind, values: Values): readonly string[] {
  return Object.entries(kind.fields).flatMap(([field, { link, type }]) => {
    const value = values[field];
    if (type === 'rule') return namedByRule(value);
    if (link === undefined) return [];
    return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
  });
}
