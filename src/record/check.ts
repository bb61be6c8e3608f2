import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { readDate } from '../model/dates.js';
import { isObject } from '../model/json.js';
import type { Kind } from '../model/kinds.js';
import { checkLine } from './line-rules.js';
import type { Problem, RecordLine } from './line-rules.js';
import { newQuotations } from './quotations.js';
import { readLines } from './read.js';
import type { Place, Spool } from './spool.js';

/** A problem and the line it stands in. */
export interface LineProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

export interface CheckRequest {
  readonly graph: Graph;
  readonly inputs: readonly string[];
  /** Takes each line that is right by itself. */
  readonly spool: Spool;
  readonly progress?: (lines: number) => void;
}

export interface CheckReport {
  readonly lines: number;
  readonly problems: readonly LineProblem[];
  /** Numbers of accepted lines that turned out bad only in the whole: they name what is nowhere, or lack what they need. */
  readonly bad: ReadonlySet<number>;
  /** Documents that the record calls retracted. */
  readonly retracted: readonly string[];
  /** Lines that were not accepted at all. */
  readonly refused: number;
}

/** Ids that may be asked of the graph at once. */
const ASKED_AT_ONCE = 5_000;

/**
 * Checks a record as a stream, holding its ids but not its lines: each line by itself, then what only the whole tells:
 * ids that nothing has, fields that a thing lacks, and chains that come back to where they began.
 */
export async function checkRecord(request: CheckRequest): Promise<CheckReport> {
  const whole = newWhole();
  const problems: LineProblem[] = [];
  const retracted = new Set<string>();
  let lines = 0;
  let refused = 0;
  for await (const { file, line, text } of readLines(request.inputs)) {
    lines += 1;
    if (lines % 1_000 === 0) request.progress?.(lines);
    const checked = parseLine(text);
    if ('problems' in checked) {
      refused += 1;
      problems.push(...checked.problems.map((problem) => ({ ...problem, file, line })));
      continue;
    }
    whole.add(checked.line, checked.kind, { file, line, number: lines });
    if (checked.line['retracted'] === true) retracted.add(checked.line.id);
    await request.spool.write(checked.line, text, { file, line, number: lines });
  }
  request.progress?.(lines);
  const late = await whole.problems(request.graph);
  return {
    lines,
    refused,
    retracted: [...retracted],
    problems: [
      ...problems,
      ...late.map(({ place, ...problem }) => ({ ...problem, file: place.file, line: place.line })),
    ],
    bad: new Set(late.map(({ place }) => place.number)),
  };
}

function parseLine(text: string): ReturnType<typeof checkLine> {
  const value = readJson(text);
  if (value === undefined) return { problems: [{ field: '', value: text, expected: 'JSON' }] };
  const checked = checkLine(value);
  if ('problems' in checked) return checked;
  const problems = lineProblems(checked.line, checked.kind);
  return problems.length > 0 ? { problems } : checked;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineProblems(line: RecordLine, kind: Kind): Problem[] {
  const { evidence, from, to } = line;
  const without: Problem[] =
    kind.sort === 'fact' && !(Array.isArray(evidence) && evidence.length > 0)
      ? [
          {
            field: 'evidence',
            value: evidence,
            expected: `at least one entry: a ${kind.type} is a fact`,
          },
        ]
      : [];
  const [begin, end] = [from, to].map((side) =>
    typeof side === 'string' ? readDate(side) : undefined,
  );
  const turned: Problem[] =
    begin !== undefined && end !== undefined && begin.earliest > end.latest
      ? [{ field: 'to', value: to, expected: `a date not before \`from\` (${String(from)})` }]
      : [];
  const self: Problem[] = references(line, kind)
    .filter(({ id, field }) => id === line.id && field !== 'about')
    .map(({ field, id }) => ({
      field,
      value: id,
      expected: 'something else than the thing itself',
    }));
  return [...without, ...turned, ...self];
}

interface LateProblem extends Problem {
  readonly place: Place;
}

interface Whole {
  add(line: RecordLine, kind: Kind, place: Place): void;
  problems(graph: Graph): Promise<LateProblem[]>;
}

/** What has to be remembered of a record to check it as a whole. */
function newWhole(): Whole {
  const seen = new Set<string>();
  const waiting = new Map<string, { readonly field: string; readonly place: Place }[]>();
  const lacking = new Map<string, { readonly fields: readonly string[]; readonly place: Place }>();
  const above = new Map<string, Step[]>();
  const quotations = newQuotations<Place>();
  return {
    add(line, kind, place) {
      quotations.add(line, place);
      for (const { id, field } of references(line, kind)) {
        if (!seen.has(id)) append(waiting, id, { field, place });
        if (isChain(kind, field)) append(above, line.id, { field, to: id, place });
      }
      const fields = lackingFields(line, kind, lacking.get(line.id)?.fields, seen.has(line.id));
      if (fields.length > 0) lacking.set(line.id, { fields, place });
      else lacking.delete(line.id);
      seen.add(line.id);
      waiting.delete(line.id);
    },
    async problems(graph) {
      const known = await existing(graph, [...new Set([...waiting.keys(), ...lacking.keys()])]);
      const dangling = [...waiting].flatMap(([id, places]) =>
        known.has(id)
          ? []
          : places.map(({ field, place }): LateProblem => ({
              field,
              value: id,
              expected: 'an id of this record or of the graph',
              place,
            })),
      );
      const lacks = [...lacking].flatMap(([id, { fields, place }]) =>
        known.has(id)
          ? []
          : fields.map((field): LateProblem => ({
              field,
              value: undefined,
              expected: `a value: no line of ${id} gives one`,
              place,
            })),
      );
      return [
        ...dangling,
        ...lacks,
        ...circles(await withGraph(graph, above)),
        ...(await quotations.problems(graph)),
      ];
    },
  };
}

function lackingFields(
  line: RecordLine,
  kind: Kind,
  before: readonly string[] | undefined,
  isSeen: boolean,
): readonly string[] {
  if (isSeen && before === undefined) return [];
  const required =
    before ??
    Object.entries(kind.fields)
      .filter(
        ([, { required: isRequired, whenMissing }]) =>
          isRequired === true && whenMissing === undefined,
      )
      .map(([field]) => field);
  const stated = statedBy(line);
  return required.filter((field) =>
    stated.every((values) => (values[field] ?? undefined) === undefined),
  );
}

/** The values that each entry of evidence states; those of the line itself when it has none. */
function statedBy(line: RecordLine): readonly Readonly<Record<string, unknown>>[] {
  const entries = entriesOf(line);
  return entries.length === 0
    ? [line]
    : entries.map(({ says }) => ({ ...line, ...(isObject(says) ? says : {}) }));
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Every id that a line names, with the field that names it. */
function references(
  line: RecordLine,
  kind: Kind,
): readonly { readonly id: string; readonly field: string }[] {
  const own = valueReferences(line, kind, '');
  const stated = entriesOf(line).flatMap((entry, index) => [
    ...[entry['document'], entry['assertedBy']]
      .filter((id) => typeof id === 'string')
      .map((id) => ({
        id,
        field: `evidence[${index}].${id === entry['document'] ? 'document' : 'assertedBy'}`,
      })),
    ...(isObject(entry['says'])
      ? valueReferences(entry['says'], kind, `evidence[${index}].says.`)
      : []),
  ]);
  return [...own, ...stated];
}

function valueReferences(
  values: Readonly<Record<string, unknown>>,
  kind: Kind,
  prefix: string,
): { readonly id: string; readonly field: string }[] {
  return Object.entries(kind.fields).flatMap(([field, { link, type }]) => {
    const value = values[field];
    if (type === 'rule') return groupsOf(value).map((id) => ({ id, field: `${prefix}${field}` }));
    if (link === undefined) return [];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids
      .filter((id) => typeof id === 'string')
      .map((id) => ({ id, field: `${prefix}${field}` }));
  });
}

function groupsOf(rule: unknown): string[] {
  const groups: unknown = isObject(rule) ? rule['atLeast'] : undefined;
  return Array.isArray(groups)
    ? groups.flatMap((group: unknown) =>
        isObject(group) && typeof group['memberOf'] === 'string' ? [group['memberOf']] : [],
      )
    : [];
}

function entriesOf(line: RecordLine): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(line['evidence']) ? line['evidence'].filter(isObject) : [];
}

/** Fields that lead upwards and may not come back: parts, margins, copies, supplements. */
function isChain(kind: Kind, field: string): boolean {
  return (
    (kind.type === 'event' && (field === 'partOf' || field === 'onMarginsOf')) ||
    (kind.type === 'agency' && field === 'partOf') ||
    field === 'copyOf' ||
    field === 'supplements'
  );
}

/** A step upwards; one that is in the graph already stands in no line. */
interface Step {
  readonly field: string;
  readonly to: string;
  readonly place?: Place;
}

/** The steps of the record, and those of the graph that go on from them. */
async function withGraph(
  graph: Graph,
  above: ReadonlyMap<string, readonly Step[]>,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const all = new Map(above);
  const ids = [...new Set([...above.values()].flat().map(({ to }) => to))];
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const rows = await graph.read(cypher.recordChains.text, {
      ids: ids.slice(start, start + ASKED_AT_ONCE),
    });
    for (const [from, type, to] of rows)
      all.set(String(from), [
        ...(all.get(String(from)) ?? []),
        { field: String(type), to: String(to) },
      ]);
  }
  return all;
}

/** Steps that close a circle. Walks with its own stack: chains may be longer than the calls that fit on that of the machine. */
function circles(above: ReadonlyMap<string, readonly Step[]>): LateProblem[] {
  const done = new Set<string>();
  const found: LateProblem[] = [];
  for (const start of above.keys())
    if (!done.has(start)) found.push(...circlesFrom(start, above, done));
  return found;
}

function circlesFrom(
  start: string,
  above: ReadonlyMap<string, readonly Step[]>,
  done: Set<string>,
): LateProblem[] {
  const found: LateProblem[] = [];
  const path = new Map([[start, (above.get(start) ?? []).values()]]);
  const way = [start];
  // Where each step of the way stands; one that only the graph has stands where the step before it does.
  const places: (Place | undefined)[] = [undefined];
  for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
    const step = path.get(id)?.next();
    if (step === undefined || step.done === true) {
      done.add(id);
      path.delete(id);
      way.pop();
      places.pop();
    } else if (path.has(step.value.to)) {
      const { field, to, place = places.at(-1) } = step.value;
      if (place !== undefined)
        found.push({
          field,
          value: to,
          expected: `a chain that ends: ${[...way.slice(way.indexOf(to)), to].join(' → ')}`,
          place,
        });
    } else if (!done.has(step.value.to)) {
      path.set(step.value.to, (above.get(step.value.to) ?? []).values());
      way.push(step.value.to);
      places.push(step.value.place ?? places.at(-1));
    }
  }
  return found;
}

async function existing(graph: Graph, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const rows = await graph.read(cypher.recordExisting.text, {
      ids: ids.slice(start, start + ASKED_AT_ONCE),
    });
    for (const [id] of rows) found.add(String(id));
  }
  return found;
}

/** The ids that a line needs, for leaving out what rests on a line that is left out. */
export function referencesOf(line: RecordLine, kind: Kind): readonly string[] {
  return references(line, kind).map(({ id }) => id);
}
