import { CELL, GAP, cellSpot, heatCell } from '../heat-cell.js';
import type { Mark, Picture, Spot } from '../picture.js';
import { cutToWidth, textWidth } from '../text-width.js';

/** A matrix with its names and what each cell is to say. */
export interface NamedMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many, and the whole of it in words; by row, then by column. */
  readonly cells: readonly (readonly {
    readonly number: number;
    readonly key: string;
    readonly label: string;
  }[])[];
}

const LONGEST_ROW_NAME = 320;
const LONGEST_COLUMN_NAME = 280;

/**
 * A dense rectangle: each column has its name level on a line of its own, which a thin line joins
 * to it, so that no name is slanted or turned. The columns stand right of the names of the rows.
 */
export function placeMatrix(matrix: NamedMatrix, width: number): Picture {
  const rowNames = Math.min(
    LONGEST_ROW_NAME,
    width * 0.4,
    Math.max(...matrix.rows.map(textWidth), 40) + 12,
  );
  const step = CELL + GAP;
  const head = matrix.columns.length * 20 + 12;
  const right = rowNames + matrix.columns.length * step;
  const spots = spotsOf(matrix, rowNames, head);
  return {
    width: Math.max(width, right + LONGEST_COLUMN_NAME),
    height: head + matrix.rows.length * step + 4,
    marks: [
      ...matrix.columns.flatMap((name, column) => columnName(name, column, { rowNames, head })),
      ...matrix.rows.map((name, row): Mark => ({
        shape: 'text',
        x: rowNames - 10,
        y: head + row * step + 19,
        text: cutToWidth(name, rowNames - 12),
        anchor: 'end',
        fill: 'text',
      })),
      ...cellMarks(matrix, rowNames, head),
    ],
    spots,
  };
}

/** The name of the last column stands lowest, so that no line crosses a name. */
function columnName(
  name: string,
  column: number,
  { rowNames, head }: { readonly rowNames: number; readonly head: number },
): Mark[] {
  const x = rowNames + column * (CELL + GAP) + CELL / 2;
  const y = 14 + column * 20;
  return [
    {
      shape: 'path',
      d: `M${x},${head - 2}V${y - 4}H${x + 6}`,
      stroke: 'line-strong',
      strokeWidth: 1,
    },
    { shape: 'text', x: x + 10, y, text: cutToWidth(name, LONGEST_COLUMN_NAME), fill: 'text' },
  ];
}

function cellMarks(matrix: NamedMatrix, left: number, top: number): Mark[] {
  return matrix.cells.flatMap((cells, row) =>
    cells.flatMap(({ number }, column) => heatCell(number, cornerOf({ row, column, left, top }))),
  );
}

function spotsOf(matrix: NamedMatrix, left: number, top: number): Spot[] {
  return matrix.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.number === 0 ? [] : [cellSpot(cell, cornerOf({ row, column, left, top }))],
    ),
  );
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
}

function cornerOf({ row, column, left, top }: CellPlace): readonly [number, number] {
  return [left + column * (CELL + GAP), top + row * (CELL + GAP)];
}
