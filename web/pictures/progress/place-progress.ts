import { round } from '../picture.js';
import type { Mark, Paint, Picture } from '../picture.js';
import { timeScale } from '../time-scale.js';
import type { TimeScale } from '../time-scale.js';
import { stepsOf } from './steps.js';
import type { DatedAct, Step } from './steps.js';

/** One line of steps. */
export interface ProgressLine {
  readonly name: string;
  readonly paint: Paint;
  readonly acts: readonly DatedAct[];
}

const HEIGHT = 260;
const TOP = 16;
const BOTTOM = 28;
const LEFT = 36;

/**
 * Steps for each line with a pale band where a date is not exactly known, a line at the number that
 * is required, and the name and last number at the end of each line, so that no legend is needed.
 */
export function placeProgress({ lines, required, until }: ProgressParts, width: number): Picture {
  const all = lines.flatMap(({ acts }) => acts);
  const first = all.map(({ earliest }) => earliest).sort()[0] ?? until;
  const right = width - (width > 520 ? 150 : 96);
  const time = timeScale([first < until ? first : dayBefore(until), until], [LEFT, right]);
  const most = Math.max(required, ...lines.map(({ acts }) => acts.length), 1) * 1.05;
  const level = (number: number): number =>
    round(HEIGHT - BOTTOM - (number / most) * (HEIGHT - BOTTOM - TOP));
  const axes: Axes = { time, level, right };
  return {
    width,
    height: HEIGHT,
    marks: [
      ...time.ticks.map(({ x, text }): Mark => ({
        shape: 'text',
        x: round(x),
        y: HEIGHT - 8,
        text,
        anchor: 'middle',
        fill: 'quiet',
      })),
      {
        shape: 'path',
        d: `M${LEFT},${level(0)}H${round(right)}`,
        stroke: 'line-strong',
        strokeWidth: 1,
      },
      ...requiredMarks(required, axes),
      ...lines.flatMap((line) => lineMarks(line, axes)),
      ...endNames(lines, axes),
    ],
    spots: [],
  };
}

interface ProgressParts {
  readonly lines: readonly ProgressLine[];
  /** How many instruments the rule requires; nought where no rule is on record. */
  readonly required: number;
  /** The day up to which it is drawn. */
  readonly until: string;
}

interface Axes {
  readonly time: TimeScale;
  readonly level: (number: number) => number;
  readonly right: number;
}

function requiredMarks(required: number, { level, right }: Axes): Mark[] {
  if (required === 0) return [];
  return [
    {
      shape: 'path',
      d: `M${LEFT},${level(required)}H${round(right)}`,
      stroke: 'treaty',
      strokeWidth: 1,
      isDashed: true,
    },
    {
      shape: 'text',
      x: LEFT,
      y: level(required) - 5,
      text: `${required} required`,
      fill: 'treaty',
    },
  ];
}

function lineMarks({ paint, acts }: ProgressLine, axes: Axes): Mark[] {
  const steps = stepsOf(acts);
  const band = bandPath(steps, axes);
  return [
    ...(band === '' ? [] : [{ shape: 'path', d: band, fill: paint, opacity: 0.22 } as const]),
    { shape: 'path', d: stepPath(steps, axes), stroke: paint, strokeWidth: 2.5 },
  ];
}

/** From nought along the certain counts to the right edge. */
function stepPath(steps: readonly Step[], { time, level, right }: Axes): string {
  const parts = steps.map(({ day, certain }) => `H${round(time.at(day))}V${level(certain)}`);
  return `M${LEFT},${level(0)}${parts.join('')}H${round(right)}`;
}

/** Between what is certain and what is possible; empty where every date is a day. */
function bandPath(steps: readonly Step[], { time, level, right }: Axes): string {
  if (steps.every(({ certain, possible }) => certain === possible)) return '';
  return steps
    .map(({ day, certain, possible }, index) => {
      const next = steps[index + 1];
      const to = next === undefined ? right : time.at(next.day);
      if (certain === possible) return '';
      const [x, width] = [round(time.at(day)), round(to - time.at(day))];
      return `M${x},${level(possible)}h${width}V${level(certain)}h${-width}Z`;
    })
    .join('');
}

/** Names at the ends of the lines, moved apart where the ends are close. */
function endNames(lines: readonly ProgressLine[], { level, right }: Axes): Mark[] {
  const wanted = lines
    .map(({ name, paint, acts }) => ({ name, paint, number: acts.length, y: level(acts.length) }))
    .sort((one, other) => one.y - other.y);
  let lowest = -Infinity;
  return wanted.map(({ name, paint, number, y }): Mark => {
    lowest = Math.max(y + 4, lowest + 17);
    return {
      shape: 'text',
      x: round(right + 8),
      y: lowest,
      text: `${number} ${name}`,
      isStrong: true,
      fill: paint,
    };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
