/** The bytes of one line, without its ending; cut off where the line is longer than it may be. */
export interface LineBytes {
  readonly bytes: Buffer;
  readonly isTooLong: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Parts a stream of bytes at LF or CRLF and at nothing else: U+2028 and U+2029 are text in JSON,
 * although `readline` of newer Node ends lines at them. Of a line longer than `longest` only so
 * much is kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer | string>,
  longest: number,
): AsyncGenerator<LineBytes> {
  let pieces: Buffer[] = [];
  let size = 0;
  const keep = (piece: Buffer): void => {
    if (size <= longest) pieces.push(piece);
    size += piece.length;
  };
  const take = (): LineBytes => {
    const [first = Buffer.alloc(0)] = pieces;
    const line = lineOf(pieces.length === 1 ? first : Buffer.concat(pieces), longest);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const part of chunks) {
    const chunk = typeof part === 'string' ? Buffer.from(part) : part;
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

function lineOf(bytes: Buffer, longest: number): LineBytes {
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  return { bytes: bytes.subarray(0, Math.min(end, longest)), isTooLong: end > longest };
}
