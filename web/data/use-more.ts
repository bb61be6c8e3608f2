import { useEffect, useState } from 'react';
import { Unanswered } from './fault.js';
import type { Fault } from './fault.js';

/** A page of a list, as every connection of the API has it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read on page by page. */
export interface MoreRows<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Reads the next page; missing when all are here. */
  readonly more: (() => void) | undefined;
  readonly isReading: boolean;
  readonly fault: Fault | undefined;
  /** Every row up to LONGEST, for a file; `isCut` when there are more. */
  readonly all: () => Promise<AllRows<Row>>;
}

export interface AllRows<Row> {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

/** As many rows as a file may have; further ones are told, not written. */
export const LONGEST = 5_000;

/** Reads on where the first page of a list, which came with its page of the dashboard, ends. */
export function useMore<Row>(
  first: Connection<Row>,
  next: (after: string) => Promise<Connection<Row>>,
): MoreRows<Row> {
  const [pages, setPages] = useState<readonly Connection<Row>[]>([first]);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => setPages([first]), [first]);
  const shown = pages[0] === first ? pages : [first];
  const cursor = cursorOf(shown.at(-1) ?? first);
  const read = async (after: string): Promise<void> => {
    setReading(true);
    setFault(undefined);
    try {
      const page = await next(after);
      setPages((before) => (before[0] === first ? [...before, page] : before));
    } catch (error) {
      setFault(error instanceof Unanswered ? error.fault : undefined);
    } finally {
      setReading(false);
    }
  };
  const rows = shown.flatMap(({ nodes }) => nodes);
  return {
    rows,
    total: first.totalCount ?? rows.length,
    more: cursor === undefined || isReading ? undefined : () => void read(cursor),
    isReading,
    fault,
    all: () => readAll(shown, next),
  };
}

async function readAll<Row>(
  shown: readonly Connection<Row>[],
  next: (after: string) => Promise<Connection<Row>>,
): Promise<AllRows<Row>> {
  const rows = shown.flatMap(({ nodes }) => nodes);
  let last = shown.at(-1);
  while (rows.length < LONGEST && last?.pageInfo.hasNextPage === true) {
    last = await next(last.pageInfo.endCursor ?? '');
    rows.push(...last.nodes);
  }
  return {
    rows: rows.slice(0, LONGEST),
    isCut: rows.length > LONGEST || last?.pageInfo.hasNextPage === true,
  };
}

function cursorOf({ pageInfo }: Connection<unknown>): string | undefined {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}
