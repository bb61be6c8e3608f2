import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { RapporteurError } from '../errors.js';

/** One line of a record as read, with the place it stands in. */
export interface RawLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The lines of files (`.jsonl`, `.jsonl.gz`), of folders of such files by name, and of `-`, the standard input. Streams. */
export async function* readLines(inputs: readonly string[]): AsyncGenerator<RawLine> {
  for (const input of inputs) {
    for (const file of await filesOf(input)) yield* readFile(file);
  }
}

async function filesOf(input: string): Promise<readonly string[]> {
  if (input === '-') return [input];
  const found = await stat(input).catch((cause: unknown) => {
    throw new RapporteurError('FILE_UNREADABLE', `${input} cannot be read.`, {
      value: input,
      fix: 'Name a .jsonl or .jsonl.gz file, a folder of them, or - for the standard input.',
      cause,
    });
  });
  if (!found.isDirectory()) return [input];
  const names = (await readdir(input)).filter((name) => /\.jsonl(\.gz)?$/.test(name)).sort();
  if (names.length === 0)
    throw new RapporteurError(
      'FILE_UNREADABLE',
      `The folder ${input} has no .jsonl or .jsonl.gz file.`,
      { value: input, fix: 'Name a folder that has some.' },
    );
  return names.map((name) => join(input, name));
}

async function* readFile(file: string): AsyncGenerator<RawLine> {
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const plain = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // A failing read ends the pipe with its error instead of leaving it open.
  bytes.on('error', (error: Error) => {
    if (plain !== bytes && 'destroy' in plain) plain.destroy(error);
  });
  let line = 0;
  try {
    for await (const text of createInterface({ input: plain, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '')
        yield { file, line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text };
    }
  } catch (cause) {
    throw new RapporteurError('FILE_UNREADABLE', `${file} cannot be read after line ${line}.`, {
      value: file,
      fix: 'See that it is whole: a .gz file ends with its check sum.',
      cause,
    });
  }
}
