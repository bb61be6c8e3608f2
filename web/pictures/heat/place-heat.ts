import { boxPath } from '../picture.js';
import type { Mark, Picture, Spot } from '../picture.js';
import { heatOf } from '../matrix/place-matrix.js';
import { cutToWidth, textWidth } from '../text-width.js';
import type { Square } from './square.js';

const CELL = 28;
const GAP = 2;
const LONGEST_NAME = 220;

/**
 * The square of the most active parties: names left, their numbers above the columns, and each
 * number in its cell.
 */
export function placeHeat(
  { parties, cells }: Square,
  { nameOf, labelOf }: HeatWords,
  width: number,
): Picture {
  const names = parties.map((party, index) => `${index + 1}  ${nameOf(party)}`);
  const left = Math.min(LONGEST_NAME, width * 0.4, Math.max(0, ...names.map(textWidth)) + 12);
  const head = 22;
  const step = CELL + GAP;
  const placeOf = (row: number, column: number): readonly [number, number] => [
    left + column * step,
    head + row * step,
  ];
  return {
    width: Math.max(width, left + parties.length * step),
    height: head + parties.length * step,
    marks: [
      ...names.flatMap((name, index): Mark[] => [
        {
          shape: 'text',
          x: left - 10,
          y: head + index * step + 19,
          text: cutToWidth(name, left - 12),
          anchor: 'end',
          fill: 'text',
        },
        {
          shape: 'text',
          x: left + index * step + CELL / 2,
          y: 14,
          text: String(index + 1),
          anchor: 'middle',
          fill: 'quiet',
        },
      ]),
      ...cells.flatMap((row, at) =>
        row.flatMap((number, column) => cellMarks(number, at === column, placeOf(at, column))),
      ),
    ],
    spots: cells.flatMap((row, at) =>
      row.flatMap((number, column): Spot[] => {
        const [one, other] = [parties[at], parties[column]];
        if (number === 0 || one === undefined || other === undefined) return [];
        const [x, y] = placeOf(at, column);
        return [
          {
            key: `${one}|${other}`,
            label: labelOf(one, other, number),
            x: x + CELL / 2,
            y: y + CELL / 2,
            d: boxPath({ x, y, width: CELL, height: CELL }),
          },
        ];
      }),
    ),
  };
}

interface HeatWords {
  readonly nameOf: (party: string) => string;
  readonly labelOf: (one: string, other: string, number: number) => string;
}

function cellMarks(number: number, isDiagonal: boolean, [x, y]: readonly [number, number]): Mark[] {
  if (isDiagonal) return [];
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
  if (heat === undefined) return [box];
  return [
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
}
