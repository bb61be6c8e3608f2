import { boxPath, round } from '../picture.js';
import type { Mark, Paint, Picture, Spot } from '../picture.js';
import { cutToWidth, textWidth } from '../text-width.js';

/** One thing with its number. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly number: number;
  /** "Not known" and the like: drawn quietly. */
  readonly isQuiet?: boolean;
}

const ROW = 26;
const BAR = 14;
const LONGEST_NAME = 360;

/** Ranked bars: the name left, the bar, and the number at its end, so that no axis is needed. */
export function placeBars(bars: readonly Bar[], width: number, unit: string): Picture {
  const names = Math.min(
    LONGEST_NAME,
    width * 0.45,
    Math.max(0, ...bars.map(({ name }) => textWidth(name))) + 12,
  );
  const most = Math.max(1, ...bars.map(({ number }) => number));
  const room = Math.max(40, width - names - textWidth(most.toLocaleString('en')) - 16);
  const lengthOf = (number: number): number => Math.max(2, (number / most) * room);
  return {
    width,
    height: bars.length * ROW,
    marks: bars.flatMap((bar, row) =>
      barMarks(bar, { top: row * ROW, left: names, length: lengthOf(bar.number) }),
    ),
    spots: bars.map(({ key, name, number }, row): Spot => ({
      key,
      label: `${name}: ${number.toLocaleString('en')} ${unit}`,
      x: width / 2,
      y: row * ROW + ROW / 2,
      d: boxPath({ x: 0, y: row * ROW, width, height: ROW }),
    })),
  };
}

function barMarks(
  { name, number, isQuiet }: Bar,
  { top, left, length }: { readonly top: number; readonly left: number; readonly length: number },
): Mark[] {
  const fill: Paint = isQuiet === true ? 'line-strong' : 'accent';
  return [
    {
      shape: 'text',
      x: 0,
      y: top + 18,
      text: cutToWidth(name, left - 10),
      fill: isQuiet === true ? 'quiet' : 'text',
    },
    {
      shape: 'rect',
      x: left,
      y: top + (ROW - BAR) / 2,
      width: round(length),
      height: BAR,
      radius: 2,
      fill,
    },
    {
      shape: 'text',
      x: round(left + length + 6),
      y: top + 18,
      text: number.toLocaleString('en'),
      fill: 'text',
    },
  ];
}
