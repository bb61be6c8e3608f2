import type { ReactNode } from 'react';

/** One column of a table: how a cell looks, and what it says in a file. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The same as text, for files. */
  readonly text: (row: Row) => string | number;
  /** By what the column is sorted; a column without it is not. */
  readonly sort?: (row: Row) => string | number;
  /** How much of the width it takes, where several tables stand below each other. */
  readonly width?: string;
  /** Numbers stand right. */
  readonly isNumber?: boolean;
  /** On a phone it stands on the first line of a row, with the others below. */
  readonly isLead?: boolean;
}
