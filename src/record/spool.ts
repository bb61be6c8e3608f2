import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isObject } from '../model/json.js';
import type { RecordLine } from './line-rules.js';

/** A checked line with its number in the whole record. */
export interface SpooledLine {
  readonly number: number;
  readonly line: RecordLine;
  readonly text: string;
}

/** Files that keep the checked lines of each type, so that things are written in the order in which they need each other. */
export interface Spool {
  write(line: RecordLine, text: string, number: number): Promise<void>;
  end(): Promise<void>;
  has(type: string): boolean;
  read(type: string): AsyncGenerator<SpooledLine>;
}

/** Opens a spool in an empty folder. */
export function openSpool(folder: string): Spool {
  const files = new Map<string, WriteStream>();
  return {
    async write({ type }, text, number) {
      const file = files.get(type) ?? createWriteStream(join(folder, type));
      files.set(type, file);
      if (!file.write(`${number} ${text}\n`)) await once(file, 'drain');
    },
    async end() {
      await Promise.all(
        [...files.values()].map(async (file) => {
          file.end();
          await once(file, 'close');
        }),
      );
    },
    has: (type) => files.has(type),
    read: (type) => readSpooled(join(folder, type)),
  };
}

async function* readSpooled(file: string): AsyncGenerator<SpooledLine> {
  for await (const row of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const space = row.indexOf(' ');
    const text = row.slice(space + 1);
    const line = lineOf(text);
    if (line !== undefined) yield { number: Number(row.slice(0, space)), line, text };
  }
}

function lineOf(text: string): RecordLine | undefined {
  const value: unknown = JSON.parse(text);
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string'
    ? { ...value, id: value['id'], type: value['type'] }
    : undefined;
}
