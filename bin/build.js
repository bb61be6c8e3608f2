#!/usr/bin/env node
import { buildWhenNeeded, checkNode, installWhenNeeded } from './prepare.js';

checkNode();
const say = (line) => console.error(line);
try {
  await installWhenNeeded(say, { withTests: false });
  await buildWhenNeeded(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
