import { scaleUtc } from 'd3-scale';
import { textWidth } from './text-width.js';

/** Days of a record as places along a line. */
export interface TimeScale {
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** A line of time from one day to another, between two places, with as many dates at it as fit. */
export function timeScale(
  [first, last]: readonly [string, string],
  [from, to]: readonly [number, number],
): TimeScale {
  const scale = scaleUtc([new Date(first), new Date(last)], [from, to]);
  const ticksOf = (wanted: number): TimeScale['ticks'] => {
    const dates = scale.ticks(wanted);
    const isYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    return dates.map((date) => ({ x: scale(date), text: tickText(date, isYears) }));
  };
  return { at: (day) => scale(new Date(day)), ticks: fittingTicks(ticksOf, (to - from) / 90) };
}

/** Between two dates at a line there is at least this much room. */
const GAP = 12;

/** As many dates as stand apart: how many there are for a wish is only roughly what is wished. */
function fittingTicks(ticksOf: (wanted: number) => TimeScale['ticks'], most: number) {
  for (let wanted = Math.floor(most); wanted > 1; wanted -= 1) {
    const ticks = ticksOf(wanted);
    const areApart = ticks.every(({ x, text }, index) => {
      const before = ticks[index - 1];
      return (
        before === undefined || x - before.x >= (textWidth(text) + textWidth(before.text)) / 2 + GAP
      );
    });
    if (areApart) return ticks;
  }
  return ticksOf(1).slice(0, 2);
}

function tickText(date: Date, isYears: boolean): string {
  if (isYears) return String(date.getUTCFullYear());
  const isFirst = date.getUTCDate() === 1;
  return date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    ...(isFirst ? {} : { day: 'numeric' }),
    month: 'short',
    ...(isFirst && { year: 'numeric' }),
  });
}
