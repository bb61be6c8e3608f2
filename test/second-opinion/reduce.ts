import { Kind, parse, print, visit, type ASTNode, type DocumentNode } from 'graphql';
import type { Question } from './both.js';

/** Each try costs the database a plan. */
const TRIES = 60;

/**
 * Makes a question as small as it can be while it still fails: fewer selections, arguments, filter
 * fields and list items.
 */
export async function reduced(
  { query, variables }: Question,
  fails: (question: Question) => Promise<boolean>,
): Promise<Question> {
  let smallest = query;
  let tries = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smaller(parse(smallest))) {
      if (tries >= TRIES) return { query: smallest, variables };
      if (candidate.length >= smallest.length) continue;
      tries += 1;
      if (!(await fails({ query: candidate, variables }).catch(() => false))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return { query: smallest, variables };
}

/** Each way to leave one thing out, the largest first. */
function smaller(document: DocumentNode): string[] {
  const droppable: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (
        [
          Kind.FIELD,
          Kind.INLINE_FRAGMENT,
          Kind.FRAGMENT_SPREAD,
          Kind.DIRECTIVE,
          Kind.ARGUMENT,
          Kind.OBJECT_FIELD,
        ].includes(node.kind)
      )
        droppable.push(node);
    },
  });
  visit(document, {
    ListValue: (list) => {
      if (list.values.length > 1) droppable.push(...list.values);
    },
  });
  const without = (dropped: ASTNode): string =>
    print(
      visit(document, {
        enter: (node) => (node === dropped ? null : undefined),
        leave: (node) =>
          node.kind === Kind.SELECTION_SET && node.selections.length === 0
            ? { ...node, selections: [typename] }
            : undefined,
      }),
    );
  return [...new Set(droppable.map(without))]
    .map((text) => text.replace(/\s+/g, ' '))
    .sort((a, b) => a.length - b.length);
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
