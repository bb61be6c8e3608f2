import { createHash } from 'node:crypto';
import { canonicalJson, isObject } from '../model/json.js';
import type { RecordLine } from './line-rules.js';

/** One entry of evidence with the values that it states. */
export interface Claim {
  readonly id: string;
  readonly about: string;
  readonly document: string;
  /** Canonical JSON of the values: the line's own, overridden by the entry's `says`. */
  readonly says: string;
  /** Locator, quotation, credibility and so on, as the entry has them; modality and rank always. */
  readonly entry: Readonly<Record<string, string | number>>;
  readonly assertedBy?: string;
}

/** What the lines of one id tell: values without evidence, and claims. */
export interface Tellings {
  readonly id: string;
  readonly type: string;
  /** Canonical JSON of the values of lines without evidence. */
  readonly told: readonly string[];
  readonly claims: readonly Claim[];
}

/** What a line tells. */
export function tellingsOf(line: RecordLine): Tellings {
  const { id, type, evidence, retracted, ...values } = line;
  const entries = Array.isArray(evidence) ? evidence.filter(isObject) : [];
  return {
    id,
    type,
    told:
      entries.length > 0 || (retracted === true && Object.keys(values).length === 0)
        ? []
        : [canonicalJson(values)],
    claims: entries.map((entry) => claimOf(id, values, entry)),
  };
}

/** What several lines of one id tell together, each thing once. */
export function joinTellings(all: readonly Tellings[]): Tellings {
  const [first] = all;
  if (first === undefined) throw new RangeError('nothing was told');
  return {
    ...first,
    told: [...new Set(all.flatMap((each) => each.told))],
    claims: [
      ...new Map(all.flatMap((each) => each.claims).map((claim) => [claim.id, claim])).values(),
    ],
  };
}

function claimOf(
  about: string,
  own: Readonly<Record<string, unknown>>,
  entry: Readonly<Record<string, unknown>>,
): Claim {
  const { document, says, assertedBy, ...rest } = entry;
  const stated = Object.fromEntries(
    Object.entries({ ...own, ...(isObject(says) ? says : {}) }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  const described = {
    modality: 'ASSERTED',
    rank: 'NORMAL',
    ...Object.fromEntries(
      Object.entries(rest).flatMap(([field, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[field, value]] : [],
      ),
    ),
  };
  const content = canonicalJson({ about, document, assertedBy, entry: described, says: stated });
  return {
    id: `evidence:${createHash('sha256').update(content).digest('hex').slice(0, 20)}`,
    about,
    document: String(document),
    says: canonicalJson(stated),
    entry: described,
    ...(typeof assertedBy === 'string' && { assertedBy }),
  };
}

/** The values of a canonical text. */
export function valuesOf(json: string): Readonly<Record<string, unknown>> {
  const values: unknown = JSON.parse(json);
  return isObject(values) ? values : {};
}
