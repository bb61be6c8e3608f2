import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RapporteurError } from '../errors.js';

/**
 * The files of a record in the order in which they are read, and what lies beside them in the
 * folders that were named.
 */
export interface InputFiles {
  readonly files: readonly string[];
  /** Files of another name and folders: nobody has looked into them. */
  readonly leftOut: readonly string[];
}

/**
 * Finds what is meant by files, folders of `.jsonl` and `.jsonl.gz` files, and `-` for the standard
 * input.
 */
export async function inputFiles(inputs: readonly string[]): Promise<InputFiles> {
  const found = await Promise.all(inputs.map(filesOf));
  return {
    files: found.flatMap(({ files }) => files),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

async function filesOf(input: string): Promise<InputFiles> {
  if (input === '-') return { files: [input], leftOut: [] };
  const found = await stat(input).catch((cause: unknown) => {
    throw new RapporteurError('FILE_UNREADABLE', `${input} cannot be read.`, {
      value: input,
      fix: 'Name a .jsonl or .jsonl.gz file, a folder of them, or - for the standard input.',
      cause,
    });
  });
  return found.isDirectory() ? filesIn(input) : { files: [input], leftOut: [] };
}

async function filesIn(folder: string): Promise<InputFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  const leftOut: string[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && /\.jsonl(\.gz)?$/.test(entry.name)) files.push(path);
    else leftOut.push(isFolder ? `${path}/` : path);
  }
  if (files.length > 0) return { files, leftOut };
  const beside = leftOut.length === 0 ? 'It is empty.' : `It has ${leftOut.join(', ')}.`;
  throw new RapporteurError(
    'FILE_UNREADABLE',
    `The folder ${folder} has no .jsonl or .jsonl.gz file. ${beside}`,
    { value: folder, fix: 'Name a folder that has some; subfolders are not looked into.' },
  );
}
