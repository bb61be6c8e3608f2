import type { Voice } from './best-value.js';
import { choose, listFields, type Choice } from './choose.js';
import { canonical, isLine } from './json-in-order.js';
import { namesIn, namesOf, withOtherNames } from './names-on-record.js';
import { presenceOf } from './presence.js';
import { voiceOf, type Library } from './voices.js';
import { asFollows, canBePlanned, factTypes, isPlanned, knownBy } from './plans.js';
import type { Claim, Thing, World } from './things.js';
import type { Line } from './line.js';

const notValues = new Set(['type', 'id', 'evidence', 'names', 'wikidata', 'retracted']);
/** What a line has besides the values that its evidence states. */
export const remarks: ReadonlySet<string> = new Set(['note']);
/** Without these nothing is shown. */
const needed: Readonly<Record<string, readonly string[]>> = {
  participation: ['event', 'role', 'status'],
  tenure: ['official', 'post'],
  membership: ['member', 'of'],
  action: ['actor', 'convention', 'act'],
  claim: ['about', 'property', 'value'],
  event: ['name', 'kind', 'status'],
  convention: ['name', 'kind'],
  agency: ['name', 'kind'],
  source: ['name', 'kind'],
  document: ['title', 'source'],
  country: ['name'],
  official: ['name'],
  topic: ['name'],
  series: ['name'],
  post: ['title'],
};
/**
 * What others rest on is shown as long as anybody has ever told it: its ended claims count while
 * nothing else does.
 */
const neverHidden = ['source', 'document'];

/**
 * Concludes a world from lines; documents that lines call retracted, and those of `without`,
 * support nothing.
 */
export function worldOf(
  lines: readonly Line[],
  today: string,
  without: ReadonlySet<string> = new Set(),
): World {
  const retracted = new Set([
    ...without,
    ...lines.filter((line) => line['retracted'] === true).map((line) => String(line['id'])),
  ]);
  const groups = new Map<string, Line[]>();
  for (const line of lines)
    groups.set(String(line['id']), [...(groups.get(String(line['id'])) ?? []), line]);
  const merged = (type: string): Map<string, Line> =>
    new Map(
      [...groups]
        .filter(([, told]) => told[0]?.['type'] === type)
        .map(([id, told]): [string, Line] => [id, Object.assign({}, ...told.toReversed())]),
    );
  const library: Library = {
    documents: merged('document'),
    sources: merged('source'),
    today,
    retracted,
  };
  const things = new Map<string, Thing>();
  for (const [id, told] of groups) {
    const thing = conclude(id, told, library);
    if (thing !== null) things.set(id, thing);
  }
  dropWhatHangs(things);
  for (const thing of things.values()) things.set(thing.id, withoutUnshown(thing, groups, things));
  for (const thing of things.values()) things.set(thing.id, asFollows(thing, things));
  const listed = [...things.values()];
  return {
    things,
    presences: listed
      .filter((thing) => thing.type === 'participation')
      .map((thing) => presenceOf(thing, things)),
    today,
    of: (type) => listed.filter((thing) => thing.type === type),
  };
}

function conclude(id: string, told: readonly Line[], library: Library): Thing | null {
  const type = String(told[0]?.['type']);
  const all = claimsOf(id, told);
  const live = all.filter((claim) => !library.retracted.has(claim.document));
  const bare = told.filter((line) => evidenceOf(line).length === 0);
  const voices = live.map((claim) => voiceOf(claim, library));
  const lines = bare.map(valuesOf);
  const choice = choose(type, voices, lines);
  const needsEnded = neverHidden.includes(type) && !isWhole(type, choice);
  const shown = needsEnded ? choose(type, anyhow(all, live, library), lines) : choice;
  const isTold = live.length > 0 || (bare.length > 0 && !factTypes.includes(type)) || needsEnded;
  if (!isTold || !isWhole(type, shown) || (canBePlanned(type) && shown.isRefuted)) return null;
  const values = Object.entries(shown.values);
  const single = Object.fromEntries(values.filter(([field]) => !listFields.includes(field)));
  const lists = Object.fromEntries(listFields.map((field) => [field, list(shown.values[field])]));
  const claims = choice.order.flatMap((each) => live.filter((claim) => claim.id === each));
  const heard = (needsEnded ? all : claims).filter(({ entry }) => entry['modality'] !== 'DENIED');
  return {
    type,
    id,
    values: single,
    concluded: single,
    claims,
    isPlanned: isPlanned(type, voices),
    follows: false,
    span: null,
    knownBy: knownBy(values, voices),
    choice,
    lists,
    names: withOtherNames(
      namesOf([...bare.flatMap(namesIn), ...heard.flatMap(({ names }) => names)]),
      shown.values,
      [...lines, ...heard.map(({ says }) => says)],
    ),
  };
}

/** Every word that was ever said: ended ones count as deprecated, denials as if they said so. */
function anyhow(all: readonly Claim[], live: readonly Claim[], library: Library): Voice[] {
  return all.map((claim): Voice => {
    const voice = voiceOf(claim, library);
    return {
      ...voice,
      rank: live.includes(claim) ? voice.rank : 'DEPRECATED',
      modality: voice.modality === 'DENIED' ? 'ASSERTED' : voice.modality,
    };
  });
}

function isWhole(type: string, { values }: Choice): boolean {
  return (needed[type] ?? []).every((field) => values[field] !== undefined);
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function withoutUnshown(
  thing: Thing,
  told: ReadonlyMap<string, unknown>,
  things: ReadonlyMap<string, Thing>,
): Thing {
  const isUnshown = (value: unknown): boolean =>
    typeof value === 'string' && told.has(value) && !things.has(value);
  const lists = Object.fromEntries(
    Object.entries(thing.lists).map(([field, items]) => [
      field,
      items.filter((item) => !isUnshown(item)),
    ]),
  );
  return {
    ...thing,
    lists,
    values: Object.fromEntries(
      Object.entries(thing.values).filter(([, value]) => !isUnshown(value)),
    ),
  };
}

/** A fact is shown only while what it needs is. */
function dropWhatHangs(things: Map<string, Thing>): void {
  const needs: Readonly<Record<string, readonly string[]>> = {
    participation: ['event'],
    tenure: ['official', 'post'],
    membership: ['member', 'of'],
    action: ['actor', 'convention'],
    claim: ['about'],
    document: ['source'],
  };
  for (let before = -1; before !== things.size;) {
    before = things.size;
    for (const thing of [...things.values()])
      if ((needs[thing.type] ?? []).some((field) => !things.has(String(thing.values[field]))))
        things.delete(thing.id);
  }
}

function evidenceOf(line: Line): readonly Line[] {
  const evidence: unknown = line['evidence'];
  return Array.isArray(evidence) ? evidence : [];
}

function valuesOf(line: Line): Line {
  return Object.fromEntries(
    Object.entries(line).filter(
      ([field, value]) => !notValues.has(field) && value !== null && value !== undefined,
    ),
  );
}

function claimsOf(id: string, told: readonly Line[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const line of told) {
    for (const entry of evidenceOf(line)) {
      const override: unknown = entry['says'];
      const says = Object.fromEntries(
        Object.entries({ ...valuesOf(line), ...(isLine(override) ? override : {}) }).filter(
          ([, value]) => value !== null,
        ),
      );
      const { names: _names, ...values } = says;
      const { says: _, ...rest } = entry;
      const key = canonical({ modality: 'ASSERTED', rank: 'NORMAL', ...rest, resolved: says });
      if (!found.has(key))
        found.set(key, {
          id: `evidence:${id}#${found.size}`,
          about: id,
          document: String(entry['document']),
          entry,
          says: values,
          names: namesIn({ ...line, ...(isLine(override) ? override : {}) }),
        });
    }
  }
  return [...found.values()];
}
