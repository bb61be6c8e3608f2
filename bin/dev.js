#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import {
  buildPagesWhenNeeded,
  buildServiceWhenNeeded,
  checkNode,
  installWhenNeeded,
  root,
} from './prepare.js';

// For those who work on it: the pages by Vite, which loads them anew whenever one of their files is
// saved, and the service, which starts anew whenever one of its own is.
checkNode();
const say = (line) => console.error(line);
await installWhenNeeded(say, { withTests: true });
await Promise.all([buildServiceWhenNeeded(say), buildPagesWhenNeeded(say)]);
const { settingsOfMachine } = await import('../build/commands/environment.js');
const address = `http://127.0.0.1:${settingsOfMachine().port}`;

/** Editors save in several steps, and a checkout saves many files. */
const PAUSE_MS = 300;

/** What is running; `service` is replaced with every start. */
const running = { service: startService(), isEnding: false, timer: undefined };
const vite = spawn(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), '--host', '127.0.0.1'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, RAPPORTEUR_TEST_SERVICE: address } },
);
for (const folder of ['src', 'cypher', 'web/operations'])
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (file?.startsWith('generated') === true) return;
    clearTimeout(running.timer);
    running.timer = setTimeout(() => void renew(), PAUSE_MS);
  });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
say(`The pages for working on them: the address that Vite tells. The service: ${address}`);

/** The database stays while the service starts anew, so that this takes a second or two. */
function startService() {
  return spawn(process.execPath, [join(root, 'bin/rapporteur.js'), 'start'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RAPPORTEUR_KEEP_DATABASE: 'true' },
    // Ctrl-C goes to all of the terminal's programs; this one is ended by us.
    detached: true,
  });
}

async function renew() {
  say('Something of the service was saved: it starts anew …');
  await stop(running.service);
  if (!running.isEnding) running.service = startService();
}

async function end() {
  running.isEnding = true;
  clearTimeout(running.timer);
  await Promise.all([stop(running.service), stop(vite)]);
  const database = spawn(process.execPath, [join(root, 'bin/rapporteur.js'), 'database', 'stop'], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
  });
  database.once('exit', (code) => process.exit(code ?? 0));
}

/** Asks a program to end, and waits until it has. */
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
