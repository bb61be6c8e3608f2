import type { WriteStream } from 'node:fs';

/**
 * Settles when what was written before is in the file: an empty write is called back after all
 * others.
 */
export async function flushed(output: WriteStream): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    output.write('', (error) => (error ? reject(error) : resolve()));
  });
}
