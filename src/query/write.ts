import { conclude, rowsOf } from './grounds.js';
import type { Writing } from './grounds.js';
import { pageOf } from './page-info.js';
import type { Page } from './page-info.js';
import type {
  ConcludedField,
  ConcludedNodePlan,
  ConcludedPlan,
  ConclusionPlan,
  EdgeField,
  ObjectPlan,
  PageField,
  PagePlan,
  ValuePlan,
} from './plan.js';
import { RowNode } from './reading.js';

/**
 * Thrown where a value may not be null; the reference executor then answers, with the errors that
 * GraphQL asks for.
 */
export class NullInNonNull extends Error {}

/** Writes the JSON text of a value straight from the places of its row. */
export function writeValue(plan: ValuePlan, value: unknown, writing: Writing): string {
  switch (plan.sort) {
    case 'leaf':
      return value === undefined ? 'null' : JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? writeObject(plan, value, writing) : 'null';
    case 'choice':
      return Array.isArray(value) ? writeObject(chosen(plan.types, value), value, writing) : 'null';
    case 'list':
      return Array.isArray(value) ? writeList(plan, value, writing) : 'null';
    case 'first':
      return Array.isArray(value) && value.length > 0
        ? writeValue(plan.item, value[0], writing)
        : 'null';
    case 'page':
      return Array.isArray(value) ? writePage(plan, value, writing) : 'null';
    case 'conclusion':
      return Array.isArray(value) ? writeConclusion(plan, value, writing) : 'null';
  }
}

/** The type that a list's first value names. */
export function chosen(types: readonly ObjectPlan[], value: readonly unknown[]): ObjectPlan {
  const type = types[Number(value[0])];
  if (type === undefined)
    throw new Error(
      `no type ${String(value[0])} among ${types.map((each) => each.typeName).join(', ')}`,
    );
  return type;
}

function writeObject(plan: ObjectPlan, value: readonly unknown[], writing: Writing): string {
  let text = '';
  for (const field of plan.fields) {
    const written =
      field.value.sort === 'typename'
        ? JSON.stringify(plan.typeName)
        : writeValue(field.value, value[field.slot], writing);
    if (written === 'null' && !field.nullable) throw new NullInNonNull(field.key);
    text += `${text === '' ? '' : ','}${JSON.stringify(field.key)}:${written}`;
  }
  return `{${text}}`;
}

interface ListPlan {
  readonly item: ValuePlan;
  readonly itemNullable: boolean;
}

function writeList(
  { item, itemNullable }: ListPlan,
  values: readonly unknown[],
  writing: Writing,
): string {
  let text = '';
  for (const value of values) {
    const written = writeValue(item, value, writing);
    if (written === 'null' && !itemNullable) throw new NullInNonNull('an item of a list');
    text += text === '' ? written : `,${written}`;
  }
  return `[${text}]`;
}

function writePage(plan: PagePlan, value: readonly unknown[], writing: Writing): string {
  const rows: unknown = plan.rows < 0 ? [] : value[plan.rows];
  const page = pageOf(
    plan,
    Array.isArray(rows) ? rows : [],
    writing.argumentsOf(plan.page.argumentsAt),
  );
  const read = { plan, page, value };
  return `{${plan.fields.map((field) => `${JSON.stringify(field.key)}:${writePart(field, read, writing)}`).join(',')}}`;
}

/** A page as it was read: its rows and cursors, and the value that holds its total. */
interface ReadPage {
  readonly plan: PagePlan;
  readonly page: Page;
  readonly value: readonly unknown[];
}

function writePart(field: PageField, { plan, page, value }: ReadPage, writing: Writing): string {
  switch (field.part) {
    case 'typename':
      return JSON.stringify(plan.typeName);
    case 'totalCount':
      return JSON.stringify(value[plan.total]);
    case 'nodes':
      return writeList(
        field,
        page.rows.map((row) => row[field.slot]),
        writing,
      );
    case 'edges':
      return `[${page.rows.map((row) => writeEdge(field, { page, row }, writing)).join(',')}]`;
    case 'pageInfo':
      return `{${field.fields.map((each) => `${JSON.stringify(each.key)}:${each.part === 'typename' ? '"PageInfo"' : JSON.stringify(page.info(each.part))}`).join(',')}}`;
  }
}

interface EdgePlan {
  readonly typeName: string;
  readonly fields: readonly EdgeField[];
}

interface RowOfPage {
  readonly page: Page;
  readonly row: readonly unknown[];
}

function writeEdge(
  { typeName, fields }: EdgePlan,
  { page, row }: RowOfPage,
  writing: Writing,
): string {
  return `{${fields
    .map((field) => {
      const key = JSON.stringify(field.key);
      if (field.part === 'typename') return `${key}:${JSON.stringify(typeName)}`;
      if (field.part === 'cursor') return `${key}:${JSON.stringify(page.cursor(row))}`;
      const written = writeValue(field.item, row[field.slot], writing);
      if (written === 'null') throw new NullInNonNull(field.key);
      return `${key}:${written}`;
    })
    .join(',')}}`;
}

function writeConclusion(
  plan: ConclusionPlan,
  value: readonly unknown[],
  writing: Writing,
): string {
  const concluded = conclude(plan, value, writing);
  return writeConcluded(plan.value, concluded, { ...writing, rows: rowsOf(plan, value) });
}

/** Writing a concluded value, with the rows whose nodes may stand in it. */
export interface WritingConcluded extends Writing {
  readonly rows: readonly (readonly unknown[])[];
}

function writeConcluded(plan: ConcludedPlan, value: unknown, writing: WritingConcluded): string {
  if (value === null || value === undefined) return 'null';
  switch (plan.sort) {
    case 'leaf':
      return JSON.stringify(value);
    case 'list':
      return `[${(Array.isArray(value) ? value : []).map((item: unknown) => writeConcluded(plan.item, item, writing)).join(',')}]`;
    case 'node':
      return value instanceof RowNode
        ? writeValue(plan.item, cellOf(plan, value, writing), writing)
        : 'null';
    case 'object':
      return `{${plan.fields
        .map((field) => {
          const written =
            field.value.sort === 'typename'
              ? JSON.stringify(plan.typeName)
              : writeConcluded(field.value, concludedField(value, field, writing), writing);
          if (written === 'null' && !field.nullable) throw new NullInNonNull(field.key);
          return `${JSON.stringify(field.key)}:${written}`;
        })
        .join(',')}}`;
  }
}

/** A field of a concluded object; a function where it takes arguments. */
export function concludedField(
  holder: unknown,
  { name, argumentsAt }: ConcludedField,
  writing: Writing,
): unknown {
  const value: unknown =
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
  return typeof value === 'function' ? value(writing.argumentsOf(argumentsAt)) : value;
}

/**
 * The value of a node that a concluded value places: the cell of the row's column that holds it.
 */
export function cellOf(
  { slots }: ConcludedNodePlan,
  { row, column }: RowNode,
  { rows }: WritingConcluded,
): unknown {
  return rows[row]?.[slots.get(column) ?? -1];
}
