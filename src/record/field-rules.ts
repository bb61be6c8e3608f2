import { dateAdvice } from '../model/date-advice.js';
import { readDate } from '../model/dates.js';
import { idKinds, kindOfId } from '../model/ids.js';
import { isObject } from '../model/json.js';
import { nameKinds } from '../model/kind.js';
import type { FieldOfKind, Kind } from '../model/kind.js';
import { isLongerThan } from './code-points.js';
import { LONGEST_TEXT, MOST_IDS, MOST_NAMES } from './limits.js';
import { near } from './near.js';
import type { Problem } from './problem.js';
import { isRule, RULE_LIKE } from './rule-rules.js';

/** Checks one value that a line or an entry of evidence states for a field. */
export function checkField(kind: Kind, field: string, value: unknown): Problem[] {
  if (field === 'names')
    return kind.sort === 'entity'
      ? checkNames(value)
      : [{ field, value, expected: 'no names: facts have none' }];
  const described = Object.hasOwn(kind.fields, field) ? kind.fields[field] : undefined;
  const known = Object.keys(kind.fields);
  return described === undefined
    ? [
        {
          field,
          value,
          expected: `a field of ${kind.type}: ${known.join(', ')}${near(field, known)}`,
        },
      ]
    : checkValue(field, described, value);
}

/** Whether it is a text of at least one character and at most so many. */
export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && !isLongerThan(value, longest);
}

/** What a text has to be, in words. */
export function textOf(longest: number): string {
  return `a text of 1 to ${longest.toLocaleString('en')} characters`;
}

function checkValue(field: string, described: FieldOfKind, value: unknown): Problem[] {
  return holds(described, value) ? [] : [{ field, value, expected: expectedOf(described, value) }];
}

function holds(described: FieldOfKind, value: unknown): boolean {
  switch (described.type) {
    case 'text':
      return isText(value, described.longest ?? LONGEST_TEXT);
    case 'flag':
      return typeof value === 'boolean';
    case 'code':
      return typeof value === 'string' && new RegExp(described.pattern ?? '').test(value);
    case 'date':
      return typeof value === 'string' && readDate(value) !== undefined;
    case 'one of':
      return typeof value === 'string' && described.values?.includes(value) === true;
    case 'value':
      return typeof value === 'number'
        ? Number.isFinite(value)
        : isText(value, described.longest ?? LONGEST_TEXT);
    case 'id':
      return isIdOf(value, described);
    case 'ids':
      return (
        Array.isArray(value) &&
        value.length <= MOST_IDS &&
        value.every((each) => isIdOf(each, described)) &&
        new Set(value).size === value.length
      );
    case 'rule':
      return isRule(value);
  }
}

function expectedOf(described: FieldOfKind, value: unknown): string {
  const ids = (described.of ?? idKinds).join(' or ');
  const text = textOf(described.longest ?? LONGEST_TEXT);
  switch (described.type) {
    case 'text':
      return text;
    case 'flag':
      return 'true or false';
    case 'code':
      return `a code like ${described.pattern ?? ''}`;
    case 'date':
      return `a date in EDTF, like 2025, 2025-10, 2025-10-25 or 2025-11-24/2025-11-27${advice(value)}`;
    case 'one of':
      return `one of ${described.values?.join(', ') ?? ''}${near(value, described.values ?? [])}`;
    case 'value':
      return `${text} or a number`;
    case 'id':
      return `the id of ${ids}`;
    case 'ids':
      return `a list of at most ${MOST_IDS.toLocaleString('en')} different ids of ${ids}`;
    case 'rule':
      return `a rule like ${RULE_LIKE}`;
  }
}

/** What to write instead, where the form that was meant can be told. */
function advice(date: unknown): string {
  const words = typeof date === 'string' ? dateAdvice(date) : '';
  return words === '' ? '' : `; ${words}`;
}

function isIdOf(value: unknown, described: FieldOfKind): boolean {
  const kind = typeof value === 'string' ? kindOfId(value) : undefined;
  return kind !== undefined && (described.of === undefined || described.of.includes(kind));
}

const NAME_LIKE = '{"text": "…", "lang": "en", "kind": "SHORT"}';

function checkNames(value: unknown): Problem[] {
  const field = 'names';
  if (!Array.isArray(value))
    return [{ field, value, expected: `a list of names like ${NAME_LIKE}` }];
  if (value.length > MOST_NAMES)
    return [
      {
        field,
        value: `${value.length.toLocaleString('en')} names`,
        expected: `at most ${MOST_NAMES.toLocaleString('en')}; further ones may stand in another line of the same id`,
      },
    ];
  return value.flatMap((name: unknown, index): Problem[] =>
    isName(name)
      ? []
      : [
          {
            field: `names[${index}]`,
            value: name,
            expected: `a name like ${NAME_LIKE}, text ${textOf(LONGEST_TEXT)}, kind one of ${nameKinds.join(', ')}`,
          },
        ],
  );
}

function isName(name: unknown): boolean {
  return (
    isObject(name) &&
    isText(name['text'], LONGEST_TEXT) &&
    Object.keys(name).every((key) => ['text', 'lang', 'kind'].includes(key)) &&
    (name['lang'] === undefined || isText(name['lang'], LONGEST_TEXT)) &&
    (name['kind'] === undefined || nameKinds.some((kind) => kind === name['kind']))
  );
}
