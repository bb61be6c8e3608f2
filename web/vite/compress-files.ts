import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text; fonts and pictures are compressed already. */
const TEXT = /\.(js|css|html|json|svg)$/;
/** Below this a packet of the network carries the file anyway. */
const WORTH_IT_BYTES = 1_400;
/** Of Brotli's eleven: the last two take ten times as long for a hundredth less. */
const QUALITY = 9;

/**
 * Puts a `.br` and a `.gz` beside each built file of text, which the service sends instead of
 * compressing each time.
 */
export function compressFiles(folder: string): Plugin {
  return {
    name: 'rapporteur-compress',
    apply: 'build',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const files = (await readdir(folder, { recursive: true }))
          .filter((name) => TEXT.test(name))
          .map((name) => join(folder, name));
        for (const file of files) await compress(file);
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  if (size < WORTH_IT_BYTES || (await isFresh(file, mtimeMs))) return;
  const content = await readFile(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/**
 * Files with a hash in their name never change, so what stands beside them from an earlier build is
 * right.
 */
async function isFresh(file: string, mtimeMs: number): Promise<boolean> {
  const beside = `${file}.gz`;
  if (!existsSync(beside)) return false;
  return file.includes('/assets/') || (await stat(beside)).mtimeMs > mtimeMs;
}
