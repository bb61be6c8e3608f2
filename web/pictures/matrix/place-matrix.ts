import { boxPath } from '../picture.js';
import type { Mark, Paint, Picture, Spot } from '../picture.js';
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

const CELL = 28;
const GAP = 2;
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
    cells.flatMap(({ number }, column): Mark[] => {
      const [x, y] = [left + column * (CELL + GAP), top + row * (CELL + GAP)];
      const heat = heatOf(number);
      const box: Mark = {
        shape: 'rect',
        x,
        y,
        width: CELL,
        height: CELL,
        radius: 3,
        fill: heat?.fill ?? 'nothing',
      };
      return heat === undefined
        ? [box]
        : [
            box,
            {
              shape: 'text',
              x: x + CELL / 2,
              y: y + 19,
              text: String(number),
              anchor: 'middle',
              fill: heat.text,
            },
          ];
    }),
  );
}

function spotsOf(matrix: NamedMatrix, left: number, top: number): Spot[] {
  return matrix.cells.flatMap((cells, row) =>
    cells.flatMap(({ number, key, label }, column) => {
      if (number === 0) return [];
      const [x, y] = [left + column * (CELL + GAP), top + row * (CELL + GAP)];
      return [
        {
          key,
          label,
          x: x + CELL / 2,
          y: y + CELL / 2,
          d: boxPath({ x, y, width: CELL, height: CELL }),
        },
      ];
    }),
  );
}

/** The depth of blue of a count, and the colour of the number in it. */
export function heatOf(number: number): { readonly fill: Paint; readonly text: Paint } | undefined {
  if (number <= 0) return undefined;
  if (number === 1) return { fill: 'heat-1', text: 'on-heat-1' };
  if (number === 2) return { fill: 'heat-2', text: 'on-heat-2' };
  return number <= 4
    ? { fill: 'heat-3', text: 'on-heat-3' }
    : { fill: 'heat-4', text: 'on-heat-4' };
}
