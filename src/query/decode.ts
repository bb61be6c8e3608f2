import { RapporteurError } from '../errors.js';
import { conclude, rowsOf } from './grounds.js';
import { pageOf } from './page-info.js';
import type {
  ConcludedPlan,
  ConclusionPlan,
  FirstPlan,
  ObjectPlan,
  PageField,
  PagePlan,
  ValuePlan,
} from './plan.js';
import { RowNode } from './reading.js';
import { cellOf, chosen, concludedField } from './write.js';
import type { Writing } from './grounds.js';
import type { WritingConcluded } from './write.js';

/**
 * A value as objects keyed by response names, for graphql-js to complete: it decides nulls, types
 * and errors.
 */
export function decodeValue(plan: ValuePlan, value: unknown, writing: Writing): unknown {
  if (value === null || value === undefined) return null;
  if (plan.sort === 'leaf') return value;
  if (!Array.isArray(value)) return null;
  switch (plan.sort) {
    case 'object':
      return decodeObject(plan, value, writing);
    case 'choice':
      return decodeObject(chosen(plan.types, value), value, writing);
    case 'list':
      return value.map((item: unknown) => decodeValue(plan.item, item, writing));
    case 'first':
      return value.length === 0
        ? nothing(plan, writing)
        : decodeValue(plan.item, value[0], writing);
    case 'page':
      return decodePage(plan, value, writing);
    case 'conclusion':
      return decodeConclusion(plan, value, writing);
  }
}

/** Null, or the error of the field: graphql-js puts it where it belongs. */
function nothing({ namedBy }: FirstPlan, writing: Writing): RapporteurError | null {
  if (namedBy === undefined) return null;
  const id = String(writing.argumentsOf(namedBy.argumentsAt)[namedBy.argument]);
  return new RapporteurError(
    'UNKNOWN_ID',
    `\`${namedBy.argument}\` is ${JSON.stringify(id)}; nothing on record that this can be asked of has this id.`,
    { value: id, fix: 'Look for it with `search`.' },
  );
}

function decodeObject(plan: ObjectPlan, value: readonly unknown[], writing: Writing): unknown {
  const fields = plan.fields.flatMap((field) =>
    field.value.sort === 'typename'
      ? []
      : [[field.key, decodeValue(field.value, value[field.slot], writing)]],
  );
  return { __typename: plan.typeName, ...Object.fromEntries(fields) };
}

function decodePage(plan: PagePlan, value: readonly unknown[], writing: Writing): unknown {
  const rows: unknown = plan.rows < 0 ? [] : value[plan.rows];
  const page = pageOf(
    plan,
    Array.isArray(rows) ? rows : [],
    writing.argumentsOf(plan.page.argumentsAt),
  );
  const part = (field: PageField): unknown => {
    switch (field.part) {
      case 'typename':
        return plan.typeName;
      case 'totalCount':
        return value[plan.total];
      case 'nodes':
        return page.rows.map((row) => decodeValue(field.item, row[field.slot], writing));
      case 'edges':
        return page.rows.map((row) => ({
          __typename: field.typeName,
          ...Object.fromEntries(
            field.fields.flatMap((each) =>
              each.part === 'typename'
                ? []
                : [
                    [
                      each.key,
                      each.part === 'node'
                        ? decodeValue(each.item, row[each.slot], writing)
                        : page.cursor(row),
                    ],
                  ],
            ),
          ),
        }));
      case 'pageInfo':
        return {
          __typename: 'PageInfo',
          ...Object.fromEntries(
            field.fields.flatMap((each) =>
              each.part === 'typename' ? [] : [[each.key, page.info(each.part)]],
            ),
          ),
        };
    }
  };
  return {
    __typename: plan.typeName,
    ...Object.fromEntries(plan.fields.map((field) => [field.key, part(field)])),
  };
}

function decodeConclusion(
  plan: ConclusionPlan,
  value: readonly unknown[],
  writing: Writing,
): unknown {
  const concluded = conclude(plan, value, writing);
  return decodeConcluded(plan.value, concluded, { ...writing, rows: rowsOf(plan, value) });
}

function decodeConcluded(plan: ConcludedPlan, value: unknown, writing: WritingConcluded): unknown {
  if (value === null || value === undefined) return null;
  switch (plan.sort) {
    case 'leaf':
      return value;
    case 'list':
      return (Array.isArray(value) ? value : []).map((item: unknown) =>
        decodeConcluded(plan.item, item, writing),
      );
    case 'node':
      return value instanceof RowNode
        ? decodeValue(plan.item, cellOf(plan, value, writing), writing)
        : null;
    case 'object': {
      const fields = plan.fields.flatMap((field) =>
        field.value.sort === 'typename'
          ? []
          : [
              [
                field.key,
                decodeConcluded(field.value, concludedField(value, field, writing), writing),
              ],
            ],
      );
      return { __typename: plan.typeName, ...Object.fromEntries(fields) };
    }
  }
}
