import { boundsOf, boundsOrNull } from './dates.js';
import { compareText, compareRows } from './in-order.js';
import { presenceOf, textOf } from './presence.js';
import { namesIn, namesOf, addedUp } from './names-on-record.js';
import type { Line, Claim, Thing, World } from './things.js';
import { isLine, canonical } from './json-in-order.js';
export const factTypes = ['participation', 'tenure', 'membership', 'action', 'claim'];
export const dateFields = new Set([
  'when',
  'on',
  'effective',
  'from',
  'to',
  'appointed',
  'credentials',
  'adopted',
  'opened',
  'openUntil',
  'inForce',
  'published',
  'retrieved',
]);

const listFields = ['organisers', 'hosts', 'concerns', 'topics'];
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
};

/** Concludes a world from lines; documents that lines call retracted, and those of `without`, support nothing. */
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
  const library: Library = { documents: merged('document'), sources: merged('source') };
  const things = new Map<string, Thing>();
  for (const [id, told] of groups) {
    const thing = conclude(id, told, library, retracted);
    if (thing !== null) things.set(id, thing);
  }
  dropWhatHangs(things);
  for (const thing of things.values()) things.set(thing.id, withoutUnshown(thing, groups, things));
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

/** Sources and documents by id, as told. */
interface Library {
  readonly documents: ReadonlyMap<string, Line>;
  readonly sources: ReadonlyMap<string, Line>;
}

function conclude(
  id: string,
  told: readonly Line[],
  library: Library,
  retracted: ReadonlySet<string>,
): Thing | null {
  const type = String(told[0]?.['type']);
  const claims = ordered(
    claimsOf(id, told).filter((claim) => !retracted.has(claim.document)),
    type,
    library,
  );
  const bare = told.filter((line) => evidenceOf(line).length === 0);
  if (claims.length === 0 && (factTypes.includes(type) || bare.length === 0)) return null;
  const says = [
    ...claims.filter((claim) => claim.entry['modality'] !== 'DENIED'),
    ...bare.map((line): Claim => ({
      id: '',
      about: id,
      document: '',
      entry: {},
      says: valuesOf(line),
      names: namesIn(line),
    })),
  ];
  const toldFirst = [...says].sort((a, b) => Number(a.document !== '') - Number(b.document !== ''));
  const fields = [...new Set(says.flatMap((claim) => Object.keys(claim.says)))].filter(
    (field) => !listFields.includes(field),
  );
  const values = Object.fromEntries(
    fields.map((field) => [field, shownValue(says, field, type, library)]),
  );
  if ((needed[type] ?? []).some((field) => values[field] === undefined)) return null;
  return {
    type,
    id,
    values,
    concluded: values,
    claims,
    names: namesOf(toldFirst),
    lists: Object.fromEntries(listFields.map((field) => [field, addedUp(toldFirst, field)])),
  };
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
      const { says: _, ...rest } = entry;
      const key = canonical({ modality: 'ASSERTED', rank: 'NORMAL', ...rest, resolved: says });
      if (!found.has(key))
        found.set(key, {
          id: `evidence:${id}#${found.size}`,
          about: id,
          document: String(entry['document']),
          entry,
          says,
          names: namesIn(line),
        });
    }
  }
  return [...found.values()];
}

/** What decides between claims before the value itself is looked at: smaller is better. */
function standing(claim: Claim, type: string, library: Library): readonly (number | string)[] {
  if (claim.document === '') return [9, 9, 9, 'Z', 9];
  const source = library.sources.get(String(library.documents.get(claim.document)?.['source']));
  return [
    ['PREFERRED', 'NORMAL', 'DEPRECATED'].indexOf(String(claim.entry['rank'] ?? 'NORMAL')),
    ['ASSERTED', 'PLANNED', 'DENIED'].indexOf(String(claim.entry['modality'] ?? 'ASSERTED')),
    type === 'action' && source?.['kind'] === 'DEPOSITARY' ? 0 : 1,
    String(source?.['reliability'] ?? 'Z'),
    Number(claim.entry['credibility'] ?? 9),
  ];
}

function publishedDay(claim: Claim, library: Library): string {
  return boundsOrNull(library.documents.get(claim.document)?.['published'])?.latest ?? '';
}

function ordered(claims: readonly Claim[], type: string, library: Library): Claim[] {
  return [...claims].sort(
    (a, b) =>
      compareRows(standing(a, type, library), standing(b, type, library)) ||
      compareText(publishedDay(b, library), publishedDay(a, library)) ||
      compareText(a.id, b.id),
  );
}

function shownValue(
  says: readonly Claim[],
  field: string,
  type: string,
  library: Library,
): unknown {
  const speaking = says.filter((claim) => claim.says[field] !== undefined);
  const fit = speaking.filter((claim) => claim.entry['rank'] !== 'DEPRECATED');
  const usable = fit.length > 0 ? fit : speaking;
  const publishers = (value: unknown): number =>
    publishersOf(
      speaking
        .filter(
          (claim) => claim.document !== '' && canonical(claim.says[field]) === canonical(value),
        )
        .map((claim) => claim.document),
      library,
    );
  const best = [...usable].sort((a, b) => {
    const [x, y] = [a.says[field], b.says[field]];
    return (
      compareRows(standing(a, type, library), standing(b, type, library)) ||
      publishers(y) - publishers(x) ||
      compareText(publishedDay(b, library), publishedDay(a, library)) ||
      width(x, field) - width(y, field) ||
      compareText(textOf(x), textOf(y))
    );
  });
  return best
    .map((claim) => claim.says[field])
    .reduce((shown, value) => (dateFields.has(field) && liesInside(value, shown) ? value : shown));
}

function width(value: unknown, field: string): number {
  if (!dateFields.has(field) || typeof value !== 'string') return 0;
  const { earliest, latest } = boundsOf(value);
  return Date.parse(latest) - Date.parse(earliest);
}

/** Narrower, and inside the other. */
function liesInside(value: unknown, other: unknown): boolean {
  if (typeof value !== 'string' || typeof other !== 'string') return false;
  const [inner, outer] = [boundsOf(value), boundsOf(other)];
  return (
    outer.earliest <= inner.earliest &&
    inner.latest <= outer.latest &&
    (outer.earliest !== inner.earliest || outer.latest !== inner.latest)
  );
}

/** Whether two values of a field contradict each other. */
export function contradict(field: string, one: unknown, other: unknown): boolean {
  if (canonical(one) === canonical(other)) return false;
  if (!dateFields.has(field) || typeof one !== 'string' || typeof other !== 'string') return true;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return !(
    liesInside(one, other) ||
    liesInside(other, one) ||
    (a.earliest === b.earliest && a.latest === b.latest)
  );
}

/** Independent publishers of documents: copies count as what they copy. */
export function publishersOf(
  documents: readonly string[],
  library: { readonly documents: ReadonlyMap<string, Line> },
): number {
  const root = (id: string): string => {
    const original = library.documents.get(id)?.['copyOf'];
    return typeof original === 'string' ? root(original) : id;
  };
  return new Set(documents.map((id) => String(library.documents.get(root(id))?.['source']))).size;
}
