import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { isLine } from './meetings.js';

/** The variable that a list is read on with. */
export const AFTER = 'after';

/**
 * The cursor to read on with, of the list that takes `$after`; null when there is none, or it is at
 * its end.
 */
export function nextPageOf(document: DocumentNode, data: unknown): string | null {
  const path = pagedPath(document);
  const page = path?.reduce(
    (value: unknown, key) => (isLine(value) ? value[key] : undefined),
    data,
  );
  const info = isLine(page) ? page['pageInfo'] : undefined;
  return isLine(info) && info['hasNextPage'] === true && typeof info['endCursor'] === 'string'
    ? info['endCursor']
    : null;
}

/**
 * Where the list stands in the answer; only where no list stands above it, since a cursor is one
 * parent's.
 */
function pagedPath(document: DocumentNode): readonly string[] | null {
  const keys: string[] = [];
  let found: readonly string[] | null = null;
  visit(document, {
    Field: {
      enter: (field) => {
        keys.push(field.alias?.value ?? field.name.value);
        if (takesAfter(field)) found = [...keys];
      },
      leave: () => {
        keys.pop();
      },
    },
  });
  return found;
}

function takesAfter(field: FieldNode): boolean {
  return (
    field.arguments?.some(
      ({ value }) => value.kind === Kind.VARIABLE && value.name.value === AFTER,
    ) === true
  );
}
