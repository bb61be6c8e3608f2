import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { RapporteurError } from '../errors.js';
import type { Problem } from './problem.js';
import { LONGEST_LINE } from './limits.js';
import { splitLines } from './split-lines.js';
import type { LineBytes } from './split-lines.js';

/**
 * One line of a record as read, with the place it stands in; with a problem where its bytes are no
 * text of a line.
 */
export type RawLine = { readonly file: string; readonly line: number } & (
  { readonly text: string } | { readonly problem: Problem }
);

/**
 * The lines of a file that are not blank; `-` is the standard input, and `.gz` is unpacked.
 * Streams.
 */
export async function* readLines(file: string): AsyncGenerator<RawLine> {
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  const plain = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // A failing read ends the pipe with its error instead of leaving it open.
  bytes.on('error', (error: Error) => {
    if (plain !== bytes && 'destroy' in plain) plain.destroy(error);
  });
  let line = 0;
  try {
    for await (const found of splitLines(plain, LONGEST_LINE)) {
      line += 1;
      const read = readLine(line === 1 ? withoutMark(found) : found);
      if ('problem' in read || read.text.trim() !== '') yield { file, line, ...read };
    }
  } catch (cause) {
    throw new RapporteurError('FILE_UNREADABLE', `${file} cannot be read after line ${line}.`, {
      value: file,
      fix: 'See that it is whole: a .gz file ends with its check sum.',
      cause,
    });
  }
}

/** Editors of some systems begin a file with a mark that says it is UTF-8. */
function withoutMark({ bytes, isTooLong }: LineBytes): LineBytes {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes: isMarked ? bytes.subarray(3) : bytes, isTooLong };
}

/** Characters of a line that is too long which its problem names. */
const SHOWN = 100;

function readLine({
  bytes,
  isTooLong,
}: LineBytes): { readonly text: string } | { readonly problem: Problem } {
  if (isTooLong)
    return {
      problem: {
        field: '',
        value: bytes.subarray(0, SHOWN).toString(),
        expected: `a line of at most ${LONGEST_LINE.toLocaleString('en')} bytes`,
      },
    };
  return isUtf8(bytes) ? { text: bytes.toString() } : { problem: notUtf8(bytes) };
}

/** The first byte with which the line ceases to be UTF-8. */
function notUtf8(bytes: Buffer): Problem {
  const read = Buffer.from(bytes.toString());
  const differing = bytes.findIndex((byte, index) => byte !== read[index]);
  // Where the signs part is at most three bytes behind the beginning of the sequence that is
  // broken.
  const first = [0, 1, 2, 3]
    .map((back) => differing - back)
    .find((index) => index >= 0 && isUtf8(bytes.subarray(0, index)));
  const at = first ?? differing;
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    field: '',
    value: `byte ${at + 1} of the line, 0x${hex}`,
    expected: 'text in UTF-8: write the file in that encoding',
  };
}
