import { scaleUtc } from 'd3-scale';

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
  const dates = scale.ticks(Math.max(2, Math.floor((to - from) / 90)));
  const isYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  return {
    at: (day) => scale(new Date(day)),
    ticks: dates.map((date) => ({ x: scale(date), text: tickText(date, isYears) })),
  };
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
