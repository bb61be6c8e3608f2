import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { flushed } from './flushed.js';

/** Where a text stands in a side file. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * A file for texts that would take too much memory, each of which is asked for again by its place.
 */
export interface SideFile {
  append(text: string): Promise<Span>;
  /** Reads texts that were appended before, one after another. */
  read(spans: Iterable<Span>): AsyncGenerator<string>;
  close(): Promise<void>;
}

/** Opens a side file under a path where nothing is yet. */
export function openSideFile(path: string): SideFile {
  const output = createWriteStream(path);
  let end = 0;
  return {
    async append(text) {
      const span = { start: end, length: Buffer.byteLength(text) };
      end += span.length;
      if (!output.write(text)) await once(output, 'drain');
      return span;
    },
    async *read(spans) {
      await flushed(output);
      const input = await open(path);
      try {
        for (const { start, length } of spans) {
          const { buffer } = await input.read(Buffer.alloc(length), 0, length, start);
          yield buffer.toString();
        }
      } finally {
        await input.close();
      }
    },
    async close() {
      output.end();
      if (!output.closed) await once(output, 'close');
    },
  };
}
