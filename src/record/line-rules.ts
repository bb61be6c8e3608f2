import { readDate } from '../model/dates.js';
import { idKinds, kindOfId } from '../model/ids.js';
import { isObject } from '../model/json.js';
import { kindOf, kinds, nameKinds } from '../model/kinds.js';
import type { FieldOfKind, Kind } from '../model/kinds.js';

/** What is wrong with a line: which field, its value, and what was expected. */
export interface Problem {
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

/** A line that keeps the format. */
export interface RecordLine {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Checks one line by itself: its type, its id, every field and every entry of evidence. */
export function checkLine(
  value: unknown,
): { readonly line: RecordLine; readonly kind: Kind } | { readonly problems: readonly Problem[] } {
  if (!isObject(value)) return { problems: [{ field: '', value, expected: 'a JSON object' }] };
  const { type, id } = value;
  const kind = typeof type === 'string' ? kindOf(type) : undefined;
  if (kind === undefined)
    return {
      problems: [
        {
          field: 'type',
          value: type,
          expected: `one of ${kinds.map((each) => each.type).join(', ')}${near(
            type,
            kinds.map((each) => each.type),
          )}`,
        },
      ],
    };
  if (typeof id !== 'string' || kindOfId(id) !== kind.type)
    return { problems: [{ field: 'id', value: id, expected: `an id like ${kind.type}:some-key` }] };
  const problems = Object.entries(value).flatMap(([field, each]) => checkField(kind, field, each));
  return problems.length > 0 ? { problems } : { line: { ...value, type: kind.type, id }, kind };
}

function checkField(kind: Kind, field: string, value: unknown): Problem[] {
  if (field === 'type' || field === 'id') return [];
  if (field === 'names')
    return kind.sort === 'entity'
      ? checkNames(value)
      : [{ field, value, expected: 'no names: facts have none' }];
  if (field === 'evidence') return checkEvidence(kind, value);
  if (field === 'retracted' && kind.type === 'document')
    return value === true ? [] : [{ field, value, expected: 'true, or no such field' }];
  const described = Object.hasOwn(kind.fields, field) ? kind.fields[field] : undefined;
  if (described === undefined)
    return [
      {
        field,
        value,
        expected: `a field of ${kind.type}: ${Object.keys(kind.fields).join(', ')}${near(field, Object.keys(kind.fields))}`,
      },
    ];
  return checkValue(field, described, value);
}

function checkValue(field: string, described: FieldOfKind, value: unknown): Problem[] {
  const expected = (what: string): Problem[] => [{ field, value, expected: what }];
  switch (described.type) {
    case 'text':
      return typeof value === 'string' && value !== '' ? [] : expected('a text that is not empty');
    case 'flag':
      return typeof value === 'boolean' ? [] : expected('true or false');
    case 'code':
      return typeof value === 'string' && new RegExp(described.pattern ?? '').test(value)
        ? []
        : expected(`a code like ${described.pattern ?? ''}`);
    case 'date':
      return typeof value === 'string' && readDate(value) !== undefined
        ? []
        : expected('a date in EDTF, like 2025, 2025-10, 2025-10-25 or 2025-11-24/2025-11-27');
    case 'one of':
      return typeof value === 'string' && described.values?.includes(value) === true
        ? []
        : expected(
            `one of ${described.values?.join(', ') ?? ''}${near(value, described.values ?? [])}`,
          );
    case 'value':
      return (typeof value === 'string' && value !== '') ||
        (typeof value === 'number' && Number.isFinite(value))
        ? []
        : expected('a text or a number');
    case 'id':
      return isIdOf(value, described)
        ? []
        : expected(`the id of ${(described.of ?? idKinds).join(' or ')}`);
    case 'ids':
      return Array.isArray(value) &&
        value.every((each) => isIdOf(each, described)) &&
        new Set(value).size === value.length
        ? []
        : expected(`a list of different ids of ${(described.of ?? idKinds).join(' or ')}`);
    case 'rule':
      return isRule(value)
        ? []
        : expected('a rule like {"instruments": 40, "delay": {"days": 90}}');
  }
}

function isIdOf(value: unknown, described: FieldOfKind): boolean {
  const kind = typeof value === 'string' ? kindOfId(value) : undefined;
  return kind !== undefined && (described.of === undefined || described.of.includes(kind));
}

function isRule(value: unknown): boolean {
  if (!isObject(value) || !isCount(value['instruments'])) return false;
  const known = [
    'article',
    'instruments',
    'regionalOrganisationsCount',
    'atLeast',
    'delay',
    'thereafter',
  ];
  const { atLeast, delay, thereafter, article, regionalOrganisationsCount } = value;
  return (
    Object.keys(value).every((key) => known.includes(key)) &&
    (article === undefined || typeof article === 'string') &&
    (regionalOrganisationsCount === undefined || typeof regionalOrganisationsCount === 'boolean') &&
    (atLeast === undefined ||
      (Array.isArray(atLeast) &&
        atLeast.every(
          (each) =>
            isObject(each) &&
            kindOfId(String(each['memberOf'])) === 'agency' &&
            isCount(each['count']),
        ))) &&
    [delay, thereafter].every(
      (each) =>
        each === undefined ||
        (isObject(each) &&
          Object.entries(each).every(([key, amount]) =>
            key === 'toFirstOfNextMonth'
              ? typeof amount === 'boolean'
              : ['days', 'months'].includes(key) && Number.isInteger(amount) && Number(amount) >= 0,
          )),
    )
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function checkNames(value: unknown): Problem[] {
  if (!Array.isArray(value))
    return [
      {
        field: 'names',
        value,
        expected: 'a list of names like {"text": "…", "lang": "en", "kind": "SHORT"}',
      },
    ];
  return value.flatMap((name: unknown, index): Problem[] => {
    const holds =
      isObject(name) &&
      typeof name['text'] === 'string' &&
      name['text'] !== '' &&
      Object.keys(name).every((key) => ['text', 'lang', 'kind'].includes(key)) &&
      (name['lang'] === undefined || typeof name['lang'] === 'string') &&
      (name['kind'] === undefined || nameKinds.some((kind) => kind === name['kind']));
    return holds
      ? []
      : [
          {
            field: `names[${index}]`,
            value: name,
            expected: `a name like {"text": "…", "lang": "en", "kind": "SHORT"}, kind one of ${nameKinds.join(', ')}`,
          },
        ];
  });
}

function checkEvidence(kind: Kind, value: unknown): Problem[] {
  if (!Array.isArray(value))
    return [
      { field: 'evidence', value, expected: 'a list of entries like {"document": "document:…"}' },
    ];
  return value.flatMap((entry: unknown, index) => {
    if (!isObject(entry))
      return [{ field: `evidence[${index}]`, value: entry, expected: 'an object' }];
    return [...checkEntry(entry), ...checkSays(kind, entry['says'])].map((problem) => ({
      ...problem,
      field: `evidence[${index}].${problem.field}`,
    }));
  });
}

function checkEntry(entry: Readonly<Record<string, unknown>>): Problem[] {
  const missing: Problem[] =
    entry['document'] === undefined
      ? [{ field: 'document', value: undefined, expected: 'the id of a document' }]
      : [];
  const fields = Object.entries(entry).flatMap(([field, value]): Problem[] => {
    const rule = Object.hasOwn(entryRules, field) ? entryRules[field] : undefined;
    if (rule === undefined)
      return [
        {
          field,
          value,
          expected: `one of ${Object.keys(entryRules).join(', ')}${near(field, Object.keys(entryRules))}`,
        },
      ];
    return rule.holds(value) ? [] : [{ field, value, expected: rule.expected }];
  });
  const { start, end } = entry;
  const turned: Problem[] =
    typeof start === 'number' && typeof end === 'number' && end < start
      ? [{ field: 'end', value: end, expected: `a place not before start (${start})` }]
      : [];
  return [...missing, ...fields, ...turned];
}

const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const oneOf = (values: readonly string[]) => ({
  holds: (value: unknown) => values.some((each) => each === value),
  expected: `one of ${values.join(', ')}`,
});

const entryRules: Readonly<
  Record<string, { readonly holds: (value: unknown) => boolean; readonly expected: string }>
> = {
  document: {
    holds: (value) => typeof value === 'string' && kindOfId(value) === 'document',
    expected: 'the id of a document',
  },
  locator: { holds: isText, expected: 'a text' },
  quote: { holds: isText, expected: 'a text' },
  why: { holds: isText, expected: 'a text' },
  start: { holds: isPlace, expected: 'a place in the text, in code points from 0' },
  end: { holds: isPlace, expected: 'a place in the text, in code points from 0' },
  credibility: {
    holds: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6,
    expected: 'a whole number from 1 to 6',
  },
  modality: oneOf(['ASSERTED', 'DENIED', 'PLANNED']),
  rank: oneOf(['PREFERRED', 'NORMAL', 'DEPRECATED']),
  assertedBy: {
    holds: (value) =>
      typeof value === 'string' &&
      ['official', 'agency', 'country'].includes(kindOfId(value) ?? ''),
    expected: 'the id of an official or agency',
  },
  says: { holds: isObject, expected: 'an object of fields and values' },
};

/** Whether a document can state a field of this kind, or be silent about it. */
function isStatable(kind: Kind, field: string): boolean {
  return kind.fields[field] !== undefined || (field === 'names' && kind.sort === 'entity');
}

/** Fields of a line that are no statement. */
const lineOnly = ['type', 'id', 'evidence', 'retracted'];

function checkSays(kind: Kind, says: unknown): Problem[] {
  if (!isObject(says)) return [];
  return Object.entries(says)
    .filter(([field, value]) => value !== null || !isStatable(kind, field))
    .flatMap(([field, value]) =>
      lineOnly.includes(field)
        ? [{ field, value, expected: 'a field of the line that a document may state' }]
        : checkField(kind, field, value),
    )
    .map((problem) => ({ ...problem, field: `says.${problem.field}` }));
}

/** A hint at the nearest of the allowed words, where one is near. */
function near(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string') return '';
  const found = allowed
    .map((word) => ({ word, distance: distanceOf(value.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return found !== undefined && found.distance <= Math.max(1, value.length / 3)
    ? ` (did you mean ${found.word}?)`
    : '';
}

/** Edits that turn one word into another. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, each] of [...other].entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === each ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
