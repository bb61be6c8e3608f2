import { createHash } from 'node:crypto';
import { RapporteurError } from '../errors.js';
import type { Hop } from '../graph/statement.js';
import { limits } from './limits.js';
import type { ArgumentValues } from './reading.js';

/** How many items a page may have, as asked. Throws PAGE_TOO_LARGE. */
export function pageSize(args: ArgumentValues): number {
  const first = typeof args['first'] === 'number' ? args['first'] : 20;
  if (first < 0 || first > limits.page)
    throw new RapporteurError(
      'PAGE_TOO_LARGE',
      `\`first\` is ${first}; it may be 0 to ${limits.page}.`,
      {
        value: String(first),
        fix: `Ask for at most ${limits.page} and read on with \`after: pageInfo.endCursor\`.`,
      },
    );
  return first;
}

/** What the cursors of a list begin with: those of another list would pass rows over in silence. */
export function markOf(list: Hop): string {
  return createHash('sha256').update(list.name).digest('base64url').slice(0, MARK_LENGTH);
}

/** Long enough to tell a few hundred lists apart. */
const MARK_LENGTH = 5;

/** One value of the cursor that a page of a list comes after. Throws BAD_CURSOR. */
export function cursorValue(
  args: ArgumentValues,
  list: { readonly mark: string; readonly length: number },
  index: number,
): unknown {
  const [found, ...values] = readCursor(String(args['after'])) ?? [];
  if (found !== list.mark || values.length !== list.length)
    throw new RapporteurError(
      'BAD_CURSOR',
      `\`after\` is ${JSON.stringify(args['after'])}, which is no cursor of this list.`,
      {
        value: String(args['after']),
        fix: 'Give the `endCursor` of a page of the same list, or leave `after` out.',
      },
    );
  return values[index];
}

/** The values a cursor holds; undefined when it holds none. */
function readCursor(cursor: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
      ? values
      : undefined;
  } catch {
    return undefined;
  }
}
