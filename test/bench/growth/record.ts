import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { hubLines } from './hubs.js';
import type { Line, Stage } from './stage.js';
import { unitLines } from './unit-lines.js';

/**
 * The lines that make a record of one size into one of another, beside the record in data/: units
 * of about its length, and with the first of them (size 1) the hubs. A larger record holds every
 * line of a smaller one.
 */
export function* growthLines(from: number, to: number, stage: Stage): Generator<Line> {
  if (from < 1) yield* hubLines(stage);
  for (let unit = Math.max(1, from); unit < to; unit += 1) yield* unitLines(unit, stage);
}

/** Writes lines as JSON Lines, without holding them, and gives their number. */
export async function writeLines(file: string, lines: Iterable<Line>): Promise<number> {
  const out = createWriteStream(file);
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return number;
}
