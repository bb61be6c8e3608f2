import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { RapporteurError } from '../errors.js';
import { readInstant } from '../model/instant.js';
import { exportRecord } from '../record/export.js';
import type { Settings } from '../settings.js';
import type { Say } from './say.js';
import { withDatabase } from './with-database.js';

/**
 * Writes the graph as a record to a file (compressed when its name ends in .gz) or to standard
 * output. A file is there whole or not at all.
 */
export async function exportGraph(
  settings: Settings,
  { file, knownAt }: ExportOptions,
  say: Say,
): Promise<void> {
  const instant = knownAt === undefined ? {} : { knownAt: instantOf(knownAt) };
  await withDatabase({ command: 'export', settings, say }, async ({ graph }) => {
    if (file === undefined)
      return exportRecord({ graph, write: writerTo(process.stdout), ...instant });
    await intoFile(file, (write) => exportRecord({ graph, write, ...instant }));
  });
  if (file !== undefined) say(`Written to ${file}.`);
}

/** What `export` may be told. */
export interface ExportOptions {
  /** Where to; standard output when left out. */
  readonly file?: string | undefined;
  /** An instant, ISO 8601: the record as it was known then. */
  readonly knownAt?: string;
}

function instantOf(text: string): Date {
  const instant = readInstant(text);
  if (instant === undefined)
    throw new RapporteurError(
      'COMMAND_INVALID',
      `--known-at is ${JSON.stringify(text)}, which is no instant with a zone.`,
      { value: text, fix: 'Write it like 2026-10-26T12:00:00Z or 2026-10-26T19:00:00+07:00.' },
    );
  return instant;
}

type Write = (text: string) => Promise<void>;

async function intoFile(file: string, work: (write: Write) => Promise<unknown>): Promise<void> {
  const partial = `${file}.partial`;
  const text = new PassThrough();
  const output = createWriteStream(partial);
  const written = file.endsWith('.gz')
    ? pipeline(text, createGzip(), output)
    : pipeline(text, output);
  try {
    await Promise.race([work(writerTo(text)), written]);
    text.end();
    await written;
    await rename(partial, file);
  } catch (error) {
    text.destroy();
    await written.catch(() => undefined);
    await rm(partial, { force: true });
    throw error instanceof RapporteurError
      ? error
      : new RapporteurError(
          'FILE_UNWRITABLE',
          `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
          { value: file, cause: error },
        );
  }
}

/** Waits when the reader is slower than we are. */
function writerTo(stream: Writable): Write {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}
