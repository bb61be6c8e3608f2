#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenNeeded, checkNode, installWhenNeeded, root } from './prepare.js';

// The whole test run in one command: `node bin/test.js [arguments of jest]`, or `--` nothing for everything.
checkNode();
const say = (line) => console.error(line);
await installWhenNeeded(say);
await buildWhenNeeded(say);

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-run-'));
const summaryFile = join(folder, 'summary.json');
const code = await runJest(process.argv.slice(2));
process.exitCode = report(code);
rmSync(folder, { recursive: true, force: true });

function runJest(args) {
  return new Promise((resolve) => {
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${summaryFile}`, ...args];
    // Standard output would hold the JSON once more; people read the runner's words on standard error.
    const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

/** Ends with the one line that a machine can read, and with failure unless all of it passed. */
function report(exitCode) {
  const summary = read();
  if (summary === undefined) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  const passed = summary.numPassedTests;
  // A file that cannot even be loaded has no tests to fail.
  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  const skipped = summary.numPendingTests + summary.numTodoTests;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return exitCode !== 0 || failed > 0 || passed === 0 ? 1 : 0;
}

function read() {
  try {
    return JSON.parse(readFileSync(summaryFile, 'utf8'));
  } catch {
    return undefined;
  }
}
