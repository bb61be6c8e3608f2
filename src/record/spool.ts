import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../model/json.js';
import type { RecordLine } from './record-line.js';
import { flushed } from './flushed.js';
import { splitLines } from './split-lines.js';

/** Where a line stands, and its number in the whole record. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly number: number;
}

/** A line that was put aside, with the place it came from. */
export interface Spooled {
  readonly place: Place;
  readonly line: RecordLine;
  /** How long its JSON is in UTF-8. */
  readonly bytes: number;
}

/**
 * The checked lines of a record in files of a folder, one a type, so that they can be read again in
 * any order of types.
 */
export interface Spool {
  /** Where its files are; a type of line has the file of its name. */
  readonly folder: string;
  /** Puts a line aside; `text` is its JSON. */
  write(line: RecordLine, text: string, place: Place): Promise<void>;
  /** The types of which there are lines. */
  types(): ReadonlySet<string>;
  /** The lines of a type in the order of the record. Everything written before is in it. */
  read(type: string): AsyncGenerator<Spooled>;
  /** Tells this record from every other: equal for equal texts in equal order. */
  key(): string;
  /** Closes its files. */
  close(): Promise<void>;
}

/** Opens a spool in a folder that is there and empty. */
export function openSpool(folder: string): Spool {
  const outputs = new Map<string, WriteStream>();
  const files: string[] = [];
  const hash = createHash('sha256');
  return {
    folder,
    async write({ type }, text, { file, line, number }) {
      hash.update(text);
      if (files.at(-1) !== file) files.push(file);
      const output = outputs.get(type) ?? createWriteStream(join(folder, type));
      outputs.set(type, output);
      const head = `${number} ${files.length - 1} ${line} `;
      if (!output.write(`${head}${text}\n`)) await once(output, 'drain');
    },
    types: () => new Set(outputs.keys()),
    async *read(type) {
      const output = outputs.get(type);
      if (output === undefined) return;
      await flushed(output);
      for await (const { bytes } of splitLines(createReadStream(join(folder, type)), Infinity)) {
        const spooled = readSpooled(bytes, files);
        if (spooled !== undefined) yield spooled;
      }
    },
    key: () => hash.copy().digest('hex'),
    async close() {
      await Promise.all([...outputs.values()].map(closed));
    },
  };
}

async function closed(output: WriteStream): Promise<void> {
  output.end();
  if (!output.closed) await once(output, 'close');
}

function readSpooled(bytes: Buffer, files: readonly string[]): Spooled | undefined {
  const text = bytes.toString();
  const [, number = '', file = '', line = ''] = /^(\d+) (\d+) (\d+) /.exec(text) ?? [];
  const json = text.slice(number.length + file.length + line.length + 3);
  const value: unknown = JSON.parse(json);
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string'
    ? {
        place: { file: files[Number(file)] ?? '', line: Number(line), number: Number(number) },
        line: { ...value, id: value['id'], type: value['type'] },
        bytes: bytes.length,
      }
    : undefined;
}
