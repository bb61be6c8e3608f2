import type { Mark, Picture, Spot } from '../picture.js';
import { CELL, GAP, cellSpot, heatCell } from '../heat-cell.js';
import { cutToWidth, textWidth } from '../text-width.js';
import type { Square } from './square.js';

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
        row.flatMap((number, column) =>
          at === column ? [] : heatCell(number, placeOf(at, column)),
        ),
      ),
    ],
    spots: cells.flatMap((row, at) =>
      row.flatMap((number, column): Spot[] => {
        const [one, other] = [parties[at], parties[column]];
        if (number === 0 || one === undefined || other === undefined) return [];
        return [
          cellSpot(
            { key: `${one}|${other}`, label: labelOf(one, other, number) },
            placeOf(at, column),
          ),
        ];
      }),
    ),
  };
}

interface HeatWords {
  readonly nameOf: (party: string) => string;
  readonly labelOf: (one: string, other: string, number: number) => string;
}
