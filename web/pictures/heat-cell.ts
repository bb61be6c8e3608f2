import { boxPath } from './picture.js';
import type { Mark, Paint, Spot } from './picture.js';

/** The side of a cell that shows a number by its colour, and the gap to the next one. */
export const CELL = 28;
export const GAP = 2;

/** A cell with its number: empty for none, the deeper the more there are. */
export function heatCell(number: number, [x, y]: readonly [number, number]): Mark[] {
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

/** What can be pointed at of a cell. */
export function cellSpot(
  { key, label }: Pick<Spot, 'key' | 'label'>,
  [x, y]: readonly [number, number],
): Spot {
  return {
    key,
    label,
    x: x + CELL / 2,
    y: y + CELL / 2,
    d: boxPath({ x, y, width: CELL, height: CELL }),
  };
}

/** The depth of blue of a count, and the colour of the number in it. */
function heatOf(number: number): { readonly fill: Paint; readonly text: Paint } | undefined {
  if (number <= 0) return undefined;
  if (number === 1) return { fill: 'heat-1', text: 'on-heat-1' };
  if (number === 2) return { fill: 'heat-2', text: 'on-heat-2' };
  return number <= 4
    ? { fill: 'heat-3', text: 'on-heat-3' }
    : { fill: 'heat-4', text: 'on-heat-4' };
}
