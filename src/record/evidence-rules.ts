import { kindOfId } from '../model/ids.js';
import { isObject } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { checkField, isText, textOf } from './field-rules.js';
import { LONGEST_LOCATOR, LONGEST_QUOTE, LONGEST_REASON, MOST_ENTRIES } from './limits.js';
import { near } from './near.js';
import type { Problem } from './problem.js';
import { isWhole } from './rule-rules.js';

/** Checks the entries of evidence of a line, and what they say. */
export function checkEvidence(kind: Kind, value: unknown): Problem[] {
  const field = 'evidence';
  if (!Array.isArray(value))
    return [{ field, value, expected: 'a list of entries like {"document": "document:…"}' }];
  if (value.length > MOST_ENTRIES)
    return [
      {
        field,
        value: `${value.length.toLocaleString('en')} entries`,
        expected: `at most ${MOST_ENTRIES.toLocaleString('en')}; further ones may stand in another line of the same id`,
      },
    ];
  return value.flatMap((entry: unknown, index): Problem[] =>
    isObject(entry)
      ? [...checkEntry(entry), ...checkSays(kind, entry['says'])].map((problem) => ({
          ...problem,
          field: `${field}[${index}].${problem.field}`,
        }))
      : [{ field: `${field}[${index}]`, value: entry, expected: 'an object' }],
  );
}

function checkEntry(entry: Readonly<Record<string, unknown>>): Problem[] {
  const missing: Problem[] =
    entry['document'] === undefined
      ? [{ field: 'document', value: undefined, expected: 'the id of a document' }]
      : [];
  const known = Object.keys(rules);
  const fields = Object.entries(entry).flatMap(([field, value]): Problem[] => {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    if (rule === undefined)
      return [{ field, value, expected: `one of ${known.join(', ')}${near(field, known)}` }];
    return rule.holds(value) ? [] : [{ field, value, expected: rule.expected }];
  });
  const { start, end } = entry;
  const turned: Problem[] =
    typeof start === 'number' && typeof end === 'number' && end < start
      ? [{ field: 'end', value: end, expected: `a place not before start (${start})` }]
      : [];
  return [...missing, ...fields, ...turned];
}

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
}

const text = (longest: number): Rule => ({
  holds: (value) => isText(value, longest),
  expected: textOf(longest),
});
const oneOf = (values: readonly string[]): Rule => ({
  holds: (value) => values.some((each) => each === value),
  expected: `one of ${values.join(', ')}`,
});
const idOf = (kinds: readonly string[], expected: string): Rule => ({
  holds: (value) => typeof value === 'string' && kinds.includes(kindOfId(value) ?? ''),
  expected,
});
const place: Rule = {
  holds: (value) => isWhole(value, 0),
  expected: 'a place in the text, in code points from 0',
};

const rules: Readonly<Record<string, Rule>> = {
  document: idOf(['document'], 'the id of a document'),
  locator: text(LONGEST_LOCATOR),
  quote: text(LONGEST_QUOTE),
  why: text(LONGEST_REASON),
  start: place,
  end: place,
  credibility: {
    holds: (value) => isWhole(value, 1) && value <= 6,
    expected: 'a whole number from 1 to 6',
  },
  modality: oneOf(['ASSERTED', 'DENIED', 'PLANNED']),
  rank: oneOf(['PREFERRED', 'NORMAL', 'DEPRECATED']),
  assertedBy: idOf(['official', 'agency', 'country'], 'the id of an official, agency or country'),
  says: { holds: isObject, expected: 'an object of fields and values' },
};

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

/** Whether a document can state a field of this kind, or be silent about it. */
function isStatable(kind: Kind, field: string): boolean {
  return Object.hasOwn(kind.fields, field) || (field === 'names' && kind.sort === 'entity');
}
