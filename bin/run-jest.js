import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenNeeded, checkNode, installWhenNeeded, root } from './prepare.js';

/** Installs, builds, runs jest with the given arguments and ends with one line of sums; fails unless all of it passed. */
export async function runTests(args, environment = {}) {
  checkNode();
  const say = (line) => console.error(line);
  await installWhenNeeded(say, { withTests: true });
  await buildWhenNeeded(say);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-run-'));
  const summaryFile = join(folder, 'summary.json');
  const code = await runJest([...args, '--json', `--outputFile=${summaryFile}`], environment);
  process.exitCode = report(code, summaryFile);
  rmSync(folder, { recursive: true, force: true });
}

function runJest(args, environment) {
  return new Promise((resolve) => {
    const program = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
    ];
    // Standard output would hold the JSON once more; people read the runner's words on standard error.
    const child = spawn(process.execPath, [...program, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

function report(exitCode, summaryFile) {
  const summary = read(summaryFile);
  const passed = summary?.numPassedTests ?? 0;
  // A file that cannot even be loaded has no tests to fail.
  const failed =
    summary === undefined ? 1 : summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  const skipped = summary === undefined ? 0 : summary.numPendingTests + summary.numTodoTests;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return exitCode !== 0 || failed > 0 || passed === 0 ? 1 : 0;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
