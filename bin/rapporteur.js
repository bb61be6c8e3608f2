#!/usr/bin/env node
import { buildWhenNeeded, checkNode, installWhenNeeded } from './prepare.js';

// Runs on a bare clone: no package may be imported before they are installed and the code is built.
checkNode();
// Standard error, so that what a command prints may be piped.
const say = (line) => console.error(line);
try {
  await installWhenNeeded(say);
  await buildWhenNeeded(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { main } = await import('../build/commands/main.js');
process.exitCode = await main(process.argv.slice(2));
