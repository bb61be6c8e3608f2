import type { AllRows } from '../data/use-more.js';
import { LONGEST } from '../data/use-more.js';
import type { Column } from './columns.js';

/** What a section can be taken away as. */
export interface Exported<Row> {
  /** The middle of the file's name: the key of the page and what the rows are. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** All rows, also those not shown yet. */
  readonly all: () => Promise<AllRows<Row>>;
}

/** Where rows come from: told in every file, so that it can be understood and asked again. */
export interface Provenance {
  /** The day as of which they were asked. */
  readonly asOf: string;
  /** The record that answered. */
  readonly version: string;
  /** The address of the page. */
  readonly address: string;
}

/** What the record may be used for. */
export const LICENCE = 'CC BY 4.0';

/**
 * Rows as CSV for spreadsheets: with a byte order mark, CRLF, and an apostrophe before what a
 * spreadsheet would take for a formula. The last columns say of each row where it comes from.
 */
export function toCsv<Row>(
  { columns }: Pick<Exported<Row>, 'columns'>,
  { rows }: AllRows<Row>,
  { asOf, version, address }: Provenance,
): string {
  const head = [...columns.map(({ title }) => title), 'As of', 'Record', 'Page', 'Licence'];
  const lines = rows.map((row) => [
    ...columns.map(({ text }) => text(row)),
    asOf,
    version,
    address,
    LICENCE,
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Rows as JSON, with where they come from at its head. */
export function toJson<Row>(
  { columns }: Pick<Exported<Row>, 'columns'>,
  { rows, isCut }: AllRows<Row>,
  { asOf, version, address }: Provenance,
): string {
  const items = rows.map((row) =>
    Object.fromEntries(columns.map(({ title, text }) => [title, text(row)])),
  );
  return `${JSON.stringify(
    {
      asOf,
      record: version,
      page: address,
      licence: LICENCE,
      complete: !isCut,
      ...(isCut && { note: `Only the first ${LONGEST} rows are here.` }),
      rows: items,
    },
    null,
    2,
  )}\n`;
}

function csvCell(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
