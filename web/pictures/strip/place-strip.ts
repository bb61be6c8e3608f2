import { boxPath, round } from '../picture.js';
import type { Mark, Picture, Spot } from '../picture.js';
import { cutToWidth, textWidth } from '../text-width.js';
import { timeScale } from '../time-scale.js';
import type { TimeScale } from '../time-scale.js';

/** Something that held or happened between two days; an open side is told by its absence. */
export interface Span {
  readonly key: string;
  readonly name: string;
  /** The first and the last day on which it certainly held, or may have happened. */
  readonly from?: string;
  readonly to?: string;
  /** In words, with what is not known of the dates. */
  readonly label: string;
  readonly isPlanned?: boolean;
}

const ROW = 28;
const BAR = 12;
const HEAD = 22;
const SHORTEST = 6;

/**
 * A strip of time: one row a thing, a bar from its first to its last day; a side that is not known
 * fades out as dashes.
 */
export function placeStrip(
  spans: readonly Span[],
  [first, last]: readonly [string, string],
  width: number,
): Picture {
  const names = Math.min(
    width * 0.4,
    Math.max(0, ...spans.map(({ name }) => textWidth(name))) + 14,
  );
  const scale = timeScale([first, last], [names + 8, width - 12]);
  return {
    width,
    height: HEAD + spans.length * ROW,
    marks: [
      ...scale.ticks.flatMap(({ x, text }) => tick(x, text, HEAD + spans.length * ROW)),
      ...spans.flatMap((span, row) => spanMarks(span, row, { names, width, scale })),
    ],
    spots: spans.map(({ key, label }, row): Spot => ({
      key,
      label,
      x: width / 2,
      y: HEAD + row * ROW + ROW / 2,
      d: boxPath({ x: 0, y: HEAD + row * ROW, width, height: ROW }),
    })),
  };
}

function tick(x: number, text: string, height: number): Mark[] {
  return [
    { shape: 'path', d: `M${round(x)},${HEAD - 4}V${height}`, stroke: 'line', strokeWidth: 1 },
    { shape: 'text', x: round(x), y: 13, text, anchor: 'middle', fill: 'quiet' },
  ];
}

function spanMarks(
  { name, from, to, isPlanned }: Span,
  row: number,
  {
    names,
    width,
    scale,
  }: { readonly names: number; readonly width: number; readonly scale: TimeScale },
): Mark[] {
  const y = HEAD + row * ROW + (ROW - BAR) / 2;
  const [start, end] = [
    from === undefined ? names + 8 : scale.at(from),
    to === undefined ? width - 12 : scale.at(to),
  ];
  const middle = round((start + end) / 2);
  const length = Math.max(SHORTEST, end - start);
  const isOpen = from === undefined || to === undefined;
  return [
    { shape: 'text', x: 0, y: y + 11, text: cutToWidth(name, names - 8), fill: 'text' },
    {
      shape: 'rect',
      x: round(end - start < SHORTEST ? middle - SHORTEST / 2 : start),
      y: round(y),
      width: round(length),
      height: BAR,
      radius: 3,
      ...(isPlanned === true || isOpen
        ? { fill: 'accent-soft', stroke: 'accent', strokeWidth: 1, isDashed: true }
        : { fill: 'accent' }),
    },
  ];
}
