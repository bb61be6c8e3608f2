import * as cypher from '../generated/cypher.js';
import type { Values, WeighedClaim } from '../model/claims.js';
import { conclude } from '../model/conclude.js';
import type { Conclusion } from '../model/conclude.js';
import { boundsOf } from '../model/dates.js';
import type { Kind } from '../model/kind.js';
import { knownBy } from '../model/known-by.js';
import { leansOn, namedOtherwise, neededFields } from '../model/leaning.js';
import type { OtherNamed } from '../model/leaning.js';
import { besideBuiltInName } from './built-in-name.js';
import { textOrNull } from './columns.js';
import type { Runner } from './columns.js';
import { isLive } from './ledger.js';
import type { LedgerClaim, Told } from './ledger.js';
import { readSurroundings } from './surroundings.js';
import type { Surroundings } from './surroundings.js';
import { settleCircles } from './settle-circles.js';
import { valuesOf } from './tellings.js';

/** What is concluded of a thing. */
export interface Concluded {
  readonly told: Told;
  readonly conclusion: Conclusion;
  readonly isShown: boolean;
  /** Hidden only because what it needs is. */
  readonly isWaiting: boolean;
  /** Of acts: the latest day on which it can have been done, as far as documents tell. */
  readonly knownBy: string | null;
  /** The documents that it cannot stand without. */
  readonly leansOn: readonly string[];
  /** What it would name otherwise without one of its documents. */
  readonly wouldName: readonly OtherNamed[];
}

/** Things of one kind with all that was concluded of them, and what was looked at around them. */
export interface ConcludedThings {
  readonly things: readonly Concluded[];
  readonly surroundings: Surroundings;
}

/**
 * Concludes things of one kind from what the ledger holds of them, in their order. The only way
 * from claims to the graph.
 */
export async function concludeThings(
  runner: Runner,
  kind: Kind,
  all: readonly Told[],
): Promise<ConcludedThings> {
  const weights = await readWeights(runner, kind, all);
  const drawn = all.map((told) => draw(kind, told, weights));
  const surroundings = await readSurroundings(
    runner,
    all.flatMap(({ names }) => names),
  );
  const standing = drawn.filter((each) => each.stands);
  const shown = await settleCircles(runner, standing.map(needsOf(kind)), surroundings);
  const things = drawn.map((each): Concluded => {
    const isShown = shown.has(each.told.id);
    const isHidden = (id: string): boolean => !surroundings.isShown(id) && !shown.has(id);
    const footing = { claims: each.live, told: each.lines, isHidden };
    return {
      told: each.told,
      conclusion: each.conclusion,
      isShown,
      isWaiting: each.stands && !isShown,
      knownBy:
        kind.type === 'action'
          ? knownBy(
              each.conclusion.values,
              each.live.map(({ weighed: claim }) => claim),
            )
          : null,
      leansOn: isShown && !isProvenance(kind) ? leansOn(kind, footing) : [],
      wouldName: isShown ? namedOtherwise(kind, each.conclusion.values, footing) : [],
    };
  });
  return { things, surroundings: surroundings.with(shown) };
}

interface Drawn {
  readonly told: Told;
  readonly conclusion: Conclusion;
  readonly lines: readonly Values[];
  readonly live: readonly { readonly document: string; readonly weighed: WeighedClaim }[];
  /** Has all that it needs, but for what others are. */
  readonly stands: boolean;
}

function draw(kind: Kind, told: Told, weights: Weights): Drawn {
  const weigh = (claim: LedgerClaim): WeighedClaim => weighed(claim, weights);
  const live = told.claims.filter(isLive);
  const all = told.lines.map(valuesOf);
  const { claims, lines } = besideBuiltInName({
    claims: live.map(weigh),
    lines: all,
    builtIn: all.filter((_, index) => told.builtInBy.includes(told.linesIn[index] ?? 0)),
  });
  const own = conclude(kind, claims, lines);
  const isLacking = neededFields(kind).some((field) => own.values[field] === undefined);
  // Sources and documents are where the others' claims stand: while these do, they are shown with
  // what was said of them.
  const conclusion =
    isLacking && isProvenance(kind) ? conclude(kind, lastResort(told, weigh), lines) : own;
  return {
    told,
    lines,
    conclusion: { ...conclusion, order: own.order },
    live: claims.map((claim, index) => ({ document: live[index]?.document ?? '', weighed: claim })),
    stands: stands(kind, { told, live, conclusion }),
  };
}

/** Sources and documents. */
function isProvenance(kind: Kind): boolean {
  return kind.type === 'source' || kind.type === 'document';
}

/**
 * All claims, ended ones as deprecated, denials as if they said so: better an ended word on a
 * source than none.
 */
function lastResort(told: Told, weigh: (claim: LedgerClaim) => WeighedClaim): WeighedClaim[] {
  return told.claims.map((claim) =>
    isLive(claim) && claim.modality !== 'DENIED'
      ? weigh(claim)
      : { ...weigh(claim), rank: 'DEPRECATED', modality: 'ASSERTED' },
  );
}

function stands(
  kind: Kind,
  {
    told,
    live,
    conclusion,
  }: { readonly told: Told; readonly live: readonly unknown[]; readonly conclusion: Conclusion },
): boolean {
  const isTold =
    isProvenance(kind) || live.length > 0 || (kind.sort === 'entity' && told.lines.length > 0);
  return (
    isTold &&
    !conclusion.isRefuted &&
    neededFields(kind).every((field) => conclusion.values[field] !== undefined)
  );
}

/** What has to be shown for a fact to be; entities stand by themselves. */
function needsOf(
  kind: Kind,
): (drawn: Drawn) => { readonly id: string; readonly needs: readonly string[] } {
  const fields =
    kind.sort === 'entity'
      ? []
      : neededFields(kind).filter((field) => kind.fields[field]?.link !== undefined);
  return ({ told, conclusion }) => ({
    id: told.id,
    needs: fields.map((field) => conclusion.values[field]).filter((id) => typeof id === 'string'),
  });
}

type Weight = Pick<
  WeighedClaim,
  'publisher' | 'sourceKind' | 'reliability' | 'published' | 'knownBy'
>;
type Weights = ReadonlyMap<string, Weight>;

/**
 * What weighs of the documents that claims stand in. What is said of sources and documents
 * themselves is weighed by the claims alone: their weight follows from it, and would otherwise
 * depend on itself.
 */
async function readWeights(runner: Runner, kind: Kind, all: readonly Told[]): Promise<Weights> {
  const ids = [...new Set(all.flatMap(({ claims }) => claims.map(({ document }) => document)))];
  if (ids.length === 0 || isProvenance(kind)) return new Map();
  const rows = await runner.run(cypher.recordDocuments.text, { ids });
  return new Map(
    rows.map(([id, publisher, sourceKind, reliability, published, retrieved]): [string, Weight] => [
      String(id),
      {
        publisher: String(publisher),
        sourceKind: textOrNull(sourceKind),
        reliability: textOrNull(reliability),
        published: textOrNull(published),
        knownBy: textOrNull(published) ?? lastDayOf(retrieved),
      },
    ]),
  );
}

function lastDayOf(date: unknown): string | null {
  return typeof date === 'string' ? boundsOf(date).latest : null;
}

function weighed(claim: LedgerClaim, weights: Weights): WeighedClaim {
  const { id, values, rank, modality, credibility, document, recordedAt } = claim;
  const weight = weights.get(document);
  return {
    id,
    says: values,
    rank,
    modality,
    credibility,
    publisher: document,
    ...weight,
    knownBy: weight?.knownBy ?? recordedAt.slice(0, 10),
  };
}
