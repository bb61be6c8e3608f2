import { conclude, rowsOf } from './grounds.js';
import { pageOf } from './page-info.js';
import type { Page } from './page-info.js';
import type {
  ConcludedPlan,
  ConclusionPlan,
  EdgeField,
  ObjectPlan,
  PageField,
  PagePlan,
  ValuePlan,
} from './plan.js';
import { RowNode } from './reading.js';
import type { ArgumentValues, Circumstances } from './reading.js';

/** What writing needs besides the values: the arguments of each field, and the circumstances of the request. */
export interface Writing {
  readonly argumentsOf: (at: number) => ArgumentValues;
  readonly circumstances: Circumstances;
}

/** Thrown where a value may not be null; the reference executor then answers, with the errors that GraphQL asks for. */
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
      return Array.isArray(value)
        ? writeList(plan.item, plan.itemNullable, value, writing)
        : 'null';
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

function writeList(
  item: ValuePlan,
  isNullable: boolean,
  values: readonly unknown[],
  writing: Writing,
): string {
  let text = '';
  for (const value of values) {
    const written = writeValue(item, value, writing);
    if (written === 'null' && !isNullable) throw new NullInNonNull('an item of a list');
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
  return `{${plan.fields.map((field) => `${JSON.stringify(field.key)}:${writePart(plan, field, page, value, writing)}`).join(',')}}`;
}

function writePart(
  plan: PagePlan,
  field: PageField,
  page: Page,
  value: readonly unknown[],
  writing: Writing,
): string {
  switch (field.part) {
    case 'typename':
      return JSON.stringify(plan.typeName);
    case 'totalCount':
      return JSON.stringify(value[plan.total]);
    case 'nodes':
      return writeList(
        field.item,
        field.itemNullable,
        page.rows.map((row) => row[field.slot]),
        writing,
      );
    case 'edges':
      return `[${page.rows.map((row) => writeEdge(field.typeName, field.fields, row, page, writing)).join(',')}]`;
    case 'pageInfo':
      return `{${field.fields.map((each) => `${JSON.stringify(each.key)}:${each.part === 'typename' ? '"PageInfo"' : JSON.stringify(page.info(each.part))}`).join(',')}}`;
  }
}

function writeEdge(
  typeName: string,
  fields: readonly EdgeField[],
  row: readonly unknown[],
  page: Page,
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
  const concluded = conclude(
    plan,
    value,
    writing.argumentsOf(plan.argumentsAt),
    writing.circumstances,
  );
  return writeConcluded(plan.value, concluded, rowsOf(plan, value), writing);
}

function writeConcluded(
  plan: ConcludedPlan,
  value: unknown,
  rows: readonly (readonly unknown[])[],
  writing: Writing,
): string {
  if (value === null || value === undefined) return 'null';
  switch (plan.sort) {
    case 'leaf':
      return JSON.stringify(value);
    case 'list':
      return `[${(Array.isArray(value) ? value : []).map((item: unknown) => writeConcluded(plan.item, item, rows, writing)).join(',')}]`;
    case 'node':
      return value instanceof RowNode
        ? writeValue(plan.item, rows[value.row]?.[plan.slots.get(value.column) ?? -1], writing)
        : 'null';
    case 'object':
      return `{${plan.fields
        .map((field) => {
          const written =
            field.value.sort === 'typename'
              ? JSON.stringify(plan.typeName)
              : writeConcluded(
                  field.value,
                  concludedField(value, field.name, field.argumentsAt, writing),
                  rows,
                  writing,
                );
          if (written === 'null' && !field.nullable) throw new NullInNonNull(field.key);
          return `${JSON.stringify(field.key)}:${written}`;
        })
        .join(',')}}`;
  }
}

/** A field of a concluded object; a function where it takes arguments. */
export function concludedField(
  holder: unknown,
  name: string,
  argumentsAt: number,
  writing: Writing,
): unknown {
  const value: unknown =
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
  return typeof value === 'function' ? value(writing.argumentsOf(argumentsAt)) : value;
}
