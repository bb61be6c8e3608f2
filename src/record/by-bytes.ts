/**
 * What is read or written in one go: enough to amortise a transaction, little enough for the memory
 * of both sides.
 */
export const PAGE = { things: 500, bytes: 4_000_000 } as const;

/** Something with about how many bytes are told of it. */
export interface Sized {
  readonly id: string;
  readonly bytes: number;
}

/**
 * Parts a list so that no part has more things or bytes than a page may, unless one thing alone
 * has.
 */
export function inPages<T extends Sized>(all: readonly T[]): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let bytes = 0;
  for (const each of all) {
    const page = pages.at(-1);
    if (page === undefined || page.length === PAGE.things || bytes + each.bytes > PAGE.bytes) {
      pages.push([each]);
      bytes = each.bytes;
    } else {
      page.push(each);
      bytes += each.bytes;
    }
  }
  return pages;
}
