import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process with this id runs and its command line holds `mark`: ids are reused, command
 * lines tell.
 */
export function isRunning(pid: number, mark: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user is not ours either.
    return false;
  }
  return commandLineOf(pid).includes(mark);
}

/** Resolves when the process is gone; false when it still runs after the time. */
export async function isGoneWithin(
  pid: number,
  mark: string,
  milliseconds: number,
): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isRunning(pid, mark)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return commandLineByPs(pid);
  }
}

/** For systems without /proc. */
function commandLineByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
