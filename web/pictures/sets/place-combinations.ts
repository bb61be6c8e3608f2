import { boxPath } from '../picture.js';
import type { Mark, Picture, Spot } from '../picture.js';
import { cutToWidth } from '../text-width.js';

/** A row of the picture: a combination by its code, and how many are in it. */
export interface CombinationRow {
  readonly code: string;
  readonly number: number;
  /** The whole of it in words: "party to the first and signed the second: 31". */
  readonly label: string;
}

const ROW = 30;
const COLUMN = 34;
const LONGEST_NAME = 240;

/** One row for each combination that occurs: a dot for each set it is in, a bar, and the number. */
export function placeCombinations(
  { sets, rows, chosen }: CombinationParts,
  width: number,
): Picture {
  const head = sets.length * 20 + 10;
  const left = 10 + sets.length * COLUMN + 14;
  const most = Math.max(1, ...rows.map(({ number }) => number));
  const room = Math.max(40, Math.min(420, width - left - 48));
  return {
    width: Math.max(width, left + LONGEST_NAME),
    height: head + rows.length * ROW + 4,
    marks: [
      ...sets.flatMap((name, index) =>
        setName(name, [centreOf(index), 14 + index * 20], { head, width }),
      ),
      ...rows.flatMap((row, index) =>
        rowMarks(row, {
          top: head + index * ROW,
          left,
          length: Math.max(2, (row.number / most) * room),
          isChosen: row.code === chosen,
        }),
      ),
    ],
    spots: rows.map(({ code, label }, index): Spot => ({
      key: code,
      label,
      x: left,
      y: head + index * ROW + ROW / 2,
      d: boxPath({ x: 0, y: head + index * ROW, width, height: ROW }),
    })),
  };
}

interface CombinationParts {
  readonly sets: readonly string[];
  readonly rows: readonly CombinationRow[];
  /** The code of the row that the reader has picked. */
  readonly chosen?: string | undefined;
}

function centreOf(column: number): number {
  return 10 + column * COLUMN + COLUMN / 2;
}

/** A name with a line from it down to the column of its set. */
function setName(
  name: string,
  [x, y]: readonly [number, number],
  { head, width }: { readonly head: number; readonly width: number },
): Mark[] {
  return [
    {
      shape: 'path',
      d: `M${x},${head - 2}V${y - 4}H${x + 6}`,
      stroke: 'line-strong',
      strokeWidth: 1,
    },
    { shape: 'text', x: x + 10, y, text: cutToWidth(name, width - x - 12), fill: 'text' },
  ];
}

function rowMarks(
  { code, number }: CombinationRow,
  {
    top,
    left,
    length,
    isChosen,
  }: {
    readonly top: number;
    readonly left: number;
    readonly length: number;
    readonly isChosen: boolean;
  },
): Mark[] {
  const y = top + ROW / 2;
  const digits = [...code];
  const [first, last] = [digits.indexOf('1'), digits.lastIndexOf('1')];
  return [
    ...(last > first
      ? [
          {
            shape: 'path',
            d: `M${centreOf(first)},${y}H${centreOf(last)}`,
            stroke: 'accent',
            strokeWidth: 2,
          } as const,
        ]
      : []),
    ...digits.map((digit, column): Mark => ({
      shape: 'circle',
      x: centreOf(column),
      y,
      r: 6,
      fill: digit === '1' ? 'accent' : 'nothing',
    })),
    {
      shape: 'rect',
      x: left,
      y: y - 8,
      width: length,
      height: 16,
      radius: 2,
      fill: isChosen ? 'party' : 'signed',
    },
    {
      shape: 'text',
      x: left + length + 6,
      y: y + 4.5,
      text: String(number),
      isStrong: isChosen,
      fill: 'text',
    },
  ];
}
