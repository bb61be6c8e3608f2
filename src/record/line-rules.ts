import { readDate } from '../model/dates.js';
import { kindOfId } from '../model/ids.js';
import { isObject } from '../model/json.js';
import { kindOf, kinds } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import { checkEvidence } from './evidence-rules.js';
import { checkField } from './field-rules.js';
import { near } from './near.js';
import type { Problem } from './problem.js';
import type { RecordLine } from './record-line.js';
import { entriesOf, referencesOf } from './references.js';
import type { Reference } from './references.js';

export type { RecordLine } from './record-line.js';

/** A line that keeps the format, with its kind. */
export interface GoodLine {
  readonly line: RecordLine;
  readonly kind: Kind;
  /** Every id that it names. */
  readonly references: readonly Reference[];
}

/** Why a line does not keep the format. */
export interface BadLine {
  readonly problems: readonly Problem[];
}

/** Checks one line by itself: its type, its id, every field and every entry of evidence. */
export function checkLine(value: unknown): GoodLine | BadLine {
  if (!isObject(value)) return { problems: [{ field: '', value, expected: 'a JSON object' }] };
  const { type, id } = value;
  const kind = typeof type === 'string' ? kindOf(type) : undefined;
  if (kind === undefined) return { problems: [unknownType(type)] };
  if (typeof id !== 'string' || kindOfId(id) !== kind.type)
    return { problems: [{ field: 'id', value: id, expected: `an id like ${kind.type}:some-key` }] };
  const fields = Object.entries(value).flatMap(([field, each]) => checkOf(kind, field, each));
  if (fields.length > 0) return { problems: fields };
  const line = { ...value, type: kind.type, id };
  const good = { line, kind, references: referencesOf(line, kind) };
  const problems = checkTogether(good);
  return problems.length > 0 ? { problems } : good;
}

function unknownType(type: unknown): Problem {
  const known = kinds.map((kind) => kind.type);
  return { field: 'type', value: type, expected: `one of ${known.join(', ')}${near(type, known)}` };
}

function checkOf(kind: Kind, field: string, value: unknown): Problem[] {
  if (field === 'type' || field === 'id') return [];
  if (field === 'evidence') return checkEvidence(kind, value);
  if (field === 'retracted' && kind.type === 'document')
    return value === true ? [] : [{ field, value, expected: 'true, or no such field' }];
  return checkField(kind, field, value);
}

/** What fields may not be together, each of them right by itself. */
function checkTogether({ line, kind, references }: GoodLine): Problem[] {
  return [
    ...withoutEvidence(line, kind),
    ...turnedPeriod(line),
    ...ofItself(line, references),
    ...(kind.type === 'participation' ? severalParticipants(line) : []),
  ];
}

function withoutEvidence({ evidence }: RecordLine, kind: Kind): Problem[] {
  return kind.sort === 'fact' && !(Array.isArray(evidence) && evidence.length > 0)
    ? [
        {
          field: 'evidence',
          value: evidence,
          expected: `at least one entry: a ${kind.type} is a fact`,
        },
      ]
    : [];
}

function turnedPeriod({ from, to }: RecordLine): Problem[] {
  const [begin, end] = [from, to].map((side) =>
    typeof side === 'string' ? readDate(side) : undefined,
  );
  return begin !== undefined && end !== undefined && begin.earliest > end.latest
    ? [{ field: 'to', value: to, expected: `a date not before \`from\` (${String(from)})` }]
    : [];
}

function ofItself(line: RecordLine, references: readonly Reference[]): Problem[] {
  return references
    .filter(({ id, field }) => id === line.id && field !== 'about')
    .map(({ field, id }) => ({
      field,
      value: id,
      expected: 'something else than the thing itself',
    }));
}

/**
 * A document says of one participant that they took part; two documents may name different ones.
 */
function severalParticipants(line: RecordLine): Problem[] {
  const own = participantsIn(line);
  const [, second] = own;
  if (second !== undefined) return [onlyOne(second, line[second], own)];
  return entriesOf(line).flatMap(({ says }, index) => {
    if (!isObject(says)) return [];
    const named = participantsIn({ ...line, ...says });
    const field = named.find((each) => Object.hasOwn(says, each)) ?? '';
    return named.length > 1
      ? [onlyOne(`evidence[${index}].says.${field}`, says[field], named)]
      : [];
  });
}

function participantsIn(values: Readonly<Record<string, unknown>>): string[] {
  return ['official', 'agency', 'country'].filter((field) => (values[field] ?? null) !== null);
}

function onlyOne(field: string, value: unknown, named: readonly string[]): Problem {
  const expected = `one participant, but ${named.join(' and ')} are given; in \`says\`, null takes one back`;
  return { field, value, expected };
}
