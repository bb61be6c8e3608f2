/** Tells one line of what is being done. */
export type Say = (line: string) => void;

/** Tells it on standard error, so that what a command answers can be piped from standard output. */
export const sayOnStandardError: Say = (line) => {
  process.stderr.write(`${line}\n`);
};
