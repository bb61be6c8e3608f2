import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/rapporteur.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs, as a user would start it. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the first match in what it says, or fails when it ends without. */
  says(pattern: RegExp): Promise<string>;
}

/** Starts a `rapporteur` command with nothing of our own settings but those given. */
export function rapporteur(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  input?: string,
): RunningCommand {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|RAPPORTEUR)_/.test(name),
  );
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...Object.fromEntries(inherited), ...settings },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (output.stdout += String(text)));
  child.stderr.on('data', (text) => (output.stderr += String(text)));
  child.stdin.end(input ?? '');
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, ...output })),
  );
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [match] = pattern.exec(output.stderr + output.stdout) ?? [];
        if (match !== undefined) resolve(match);
      };
      child.stderr.on('data', look);
      child.stdout.on('data', look);
      look();
      void ended.then(({ stderr }) =>
        reject(new Error(`It never said ${String(pattern)}:\n${stderr}`)),
      );
    });
  return { child, ended, says };
}
