import * as cypher from '../generated/cypher.js';
import { conclude } from '../model/conclude.js';
import type { Conclusion, Values, WeighedClaim } from '../model/conclude.js';
import type { Kind } from '../model/kinds.js';
import { graphFormOf, missingFields, namesOf, neededBy, withAcronym } from './graph-form.js';
import type { GraphForm } from './graph-form.js';
import { textOrNull } from './known.js';
import type { Known, KnownClaim, Runner } from './known.js';
import { valuesOf } from './tellings.js';

/** What was concluded of a thing, and how it is to stand in the graph. */
export interface Concluded {
  readonly conclusion: Conclusion;
  readonly form: GraphForm;
  readonly isShown: boolean;
}

/** Concludes things of one kind from what is on record of them, in their order. The only way from claims to the graph. */
export async function concludeThings<Thing extends Omit<Known, 'isShown'>>(
  runner: Runner,
  kind: Kind,
  things: readonly Thing[],
): Promise<readonly (Thing & Concluded)[]> {
  const documents = await weights(runner, [
    ...new Set(things.flatMap((thing) => thing.claims.map((claim) => claim.document))),
  ]);
  const drawn = things.map((thing) => {
    const grounds: Grounds = {
      claims: thing.claims
        .filter((claim) => claim.isLive)
        .map((claim) => ({ document: claim.document, weighed: weigh(claim, documents) })),
      told: thing.told.map(valuesOf),
    };
    return {
      thing,
      conclusion: conclude(
        kind,
        grounds.claims.map(({ weighed }) => weighed),
        grounds.told,
      ),
      without: withoutEach(kind, grounds),
    };
  });
  const conclusions = drawn.map(({ conclusion }) => conclusion);
  const others = drawn.flatMap(({ without }) =>
    [...without.values()].flatMap((conclusion) => (conclusion === undefined ? [] : [conclusion])),
  );
  const surroundings: Surroundings = {
    hidden: await hiddenOf(runner, kind, [...conclusions, ...others]),
    seniority: await seniorities(runner, kind, conclusions),
  };
  return drawn.map(({ thing, conclusion, without }) => ({
    ...thing,
    conclusion,
    ...formOf(kind, thing, { conclusion, without }, surroundings),
  }));
}

/** What is on record of a thing: its live claims with their documents, and what lines without evidence tell. */
interface Grounds {
  readonly claims: readonly { readonly document: string; readonly weighed: WeighedClaim }[];
  readonly told: readonly Values[];
}

/** What would be concluded without each of the documents; undefined where nothing would be left to conclude from. */
function withoutEach(
  kind: Kind,
  { claims, told }: Grounds,
): ReadonlyMap<string, Conclusion | undefined> {
  return new Map(
    [...new Set(claims.map(({ document }) => document))].map((document) => {
      const left = claims
        .filter((claim) => claim.document !== document)
        .map(({ weighed }) => weighed);
      return [document, isTold(kind, left, told) ? conclude(kind, left, told) : undefined];
    }),
  );
}

/** Whether anything is said of a thing: a fact needs a live claim, of an entity a line without evidence will do. */
function isTold(kind: Kind, claims: readonly unknown[], told: readonly unknown[]): boolean {
  return claims.length > 0 || (kind.sort === 'entity' && told.length > 0);
}

type Weight = Pick<WeighedClaim, 'publisher' | 'sourceKind' | 'reliability' | 'published'>;

async function weights(runner: Runner, ids: readonly string[]): Promise<Map<string, Weight>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run(cypher.recordDocuments.text, { ids });
  return new Map(
    rows.map(([id, publisher, sourceKind, reliability, published]): [string, Weight] => [
      String(id),
      {
        publisher: String(publisher),
        sourceKind: textOrNull(sourceKind),
        reliability: textOrNull(reliability),
        published: textOrNull(published),
      },
    ]),
  );
}

function weigh(claim: KnownClaim, documents: ReadonlyMap<string, Weight>): WeighedClaim {
  return {
    id: claim.id,
    says: valuesOf(claim.says),
    rank: claim.rank,
    modality: claim.modality,
    credibility: claim.credibility,
    publisher: claim.document,
    ...documents.get(claim.document),
  };
}

/** What the things named are like, as far as it matters to those that name them. */
interface Surroundings {
  readonly hidden: ReadonlySet<string>;
  readonly seniority: ReadonlyMap<string, number>;
}

async function hiddenOf(
  runner: Runner,
  kind: Kind,
  conclusions: readonly Conclusion[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(conclusions.flatMap(({ values }) => linked(kind, values)))];
  return ids.length === 0
    ? new Set()
    : new Set((await runner.run(cypher.recordHidden.text, { ids })).map(([id]) => String(id)));
}

async function seniorities(
  runner: Runner,
  kind: Kind,
  conclusions: readonly Conclusion[],
): Promise<ReadonlyMap<string, number>> {
  if (kind.type !== 'participation') return new Map();
  const ids = [
    ...new Set(
      conclusions.map(({ values }) => values['post']).filter((post) => typeof post === 'string'),
    ),
  ];
  if (ids.length === 0) return new Map();
  const rows = await runner.run(cypher.recordSeniorities.text, { ids });
  return new Map(
    rows.flatMap(([id, seniority]): [string, number][] =>
      typeof seniority === 'number' ? [[String(id), seniority]] : [],
    ),
  );
}

interface Drawn {
  readonly conclusion: Conclusion;
  readonly without: ReadonlyMap<string, Conclusion | undefined>;
}

function formOf(
  kind: Kind,
  thing: Omit<Known, 'isShown'>,
  { conclusion, without }: Drawn,
  { hidden, seniority }: Surroundings,
): { readonly form: GraphForm; readonly isShown: boolean } {
  const stands = ({ values }: Conclusion) =>
    missingFields(kind, values).length === 0 &&
    neededBy(kind, values).every((id) => !hidden.has(id));
  const claims = thing.claims.filter((claim) => claim.isLive);
  const isShown = isTold(kind, claims, thing.told) && stands(conclusion);
  const leansOn = isShown
    ? [...without].flatMap(([document, other]) =>
        other !== undefined && stands(other) ? [] : [document],
      )
    : [];
  const live = new Map(claims.map((claim) => [claim.id, claim]));
  const names =
    kind.sort === 'fact'
      ? []
      : withAcronym(
          namesOf([
            ...thing.told.map(valuesOf),
            ...conclusion.order.flatMap((id) => {
              const claim = live.get(id);
              return claim === undefined || claim.modality === 'DENIED'
                ? []
                : [valuesOf(claim.says)];
            }),
          ]),
          kind,
          conclusion.values,
        );
  const seen: Conclusion =
    hidden.size === 0
      ? conclusion
      : { ...conclusion, values: withoutHidden(kind, conclusion.values, hidden) };
  const form = graphFormOf(kind, thing.id, seen, names, {
    isShown,
    seniorityOf: (post) => seniority.get(post),
  });
  const kept: GraphForm['properties'] =
    kind.sort === 'entity'
      ? { told: thing.told, toldIn: thing.toldIn }
      : {
          kind: kind.label.toUpperCase(),
          ...recorded(thing.claims.map((claim) => claim.recordedAt).sort()[0]),
        };
  const named = new Set(linked(kind, conclusion.values));
  const aside = [
    ...[...named].filter((id) => !isShown || hidden.has(id)),
    ...new Set(
      [...without.values()]
        .flatMap((other) => (other === undefined ? [] : neededBy(kind, other.values)))
        .filter((id) => !named.has(id)),
    ),
  ];
  const waiting = aside.map((to) => ({ from: thing.id, type: NAMES_ASIDE, to, place: 0 }));
  return {
    isShown,
    form: {
      ...form,
      properties: { ...form.properties, ...kept, leansOn: leansOn.length === 0 ? null : leansOn },
      links: [...form.links, ...waiting],
    },
  };
}

/** When a fact was first on record; and backwards, since an index goes through two properties in one direction only: the newest first, then by id. */
function recorded(at: string | undefined): Readonly<Record<string, string | number | null>> {
  return { recordedAt: at ?? null, recency: at === undefined ? 0 : -Date.parse(at) };
}

/**
 * From a thing to what it names while one of the two is not shown, or would name without one of its documents: no answer
 * follows it, but what is shown or hidden later finds who names it.
 */
export const NAMES_ASIDE = 'NAMES_ASIDE';

function withoutHidden(kind: Kind, values: Values, hidden: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]): [string, unknown][] => {
      if (kind.fields[field]?.link === undefined) return [[field, value]];
      if (Array.isArray(value)) return [[field, value.filter((id) => !hidden.has(String(id)))]];
      return hidden.has(String(value)) ? [] : [[field, value]];
    }),
  );
}

/** Every id that becomes a relationship. */
function linked(kind: Kind, values: Values): string[] {
  return Object.entries(kind.fields).flatMap(([field, { link }]) => {
    if (link === undefined) return [];
    const value = values[field];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
}
