import { isObject } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { namedByRule } from '../model/named-by-rule.js';
import type { RecordLine } from './record-line.js';

type Values = Readonly<Record<string, unknown>>;

/** An id that a line names, and the field that names it. */
export interface Reference {
  readonly id: string;
  readonly field: string;
}

/**
 * Every id that a line names: its own values, its documents, whose word they report, and what they
 * say.
 */
export function referencesOf(line: RecordLine, kind: Kind): readonly Reference[] {
  const stated = entriesOf(line).flatMap((entry, index): Reference[] => [
    ...['document', 'assertedBy'].flatMap((field) =>
      named(entry[field], `evidence[${index}].${field}`),
    ),
    ...(isObject(entry['says']) ? valuesOf(entry['says'], kind, `evidence[${index}].says.`) : []),
  ]);
  return [...valuesOf(line, kind, ''), ...stated];
}

/** The entries of evidence of a line. */
export function entriesOf(line: RecordLine): readonly Values[] {
  return Array.isArray(line['evidence']) ? line['evidence'].filter(isObject) : [];
}

function valuesOf(values: Values, kind: Kind, prefix: string): Reference[] {
  return Object.entries(kind.fields).flatMap(([field, { link, type }]) => {
    const value = values[field];
    if (type === 'rule') return namedByRule(value).flatMap((id) => named(id, `${prefix}${field}`));
    if (link === undefined) return [];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids.flatMap((id) => named(id, `${prefix}${field}`));
  });
}

function named(id: unknown, field: string): Reference[] {
  return typeof id === 'string' ? [{ id, field }] : [];
}
