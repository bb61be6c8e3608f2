#!/usr/bin/env node
import {
  buildPagesWhenNeeded,
  buildServiceWhenNeeded,
  checkNode,
  installWhenNeeded,
} from './prepare.js';

// Runs on a bare clone: no package may be imported before they are installed and the code is built.
checkNode();
// Standard error, so that what a command prints may be piped.
const say = (line) => console.error(line);
const words = process.argv.slice(2);
try {
  await installWhenNeeded(say, { withTests: false });
  await buildServiceWhenNeeded(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Only the service shows pages, and they can be built while it gets its database.
const pages =
  words[0] === 'start' && !words.includes('--help') ? buildPagesWhenNeeded(say) : Promise.resolve();
pages.catch(() => undefined);
const { main } = await import('../build/commands/main.js');
process.exitCode = await main(words, pages);
