#!/usr/bin/env node
import { checkNode, buildWhenNeeded, installWhenNeeded } from './prepare.js';
import { runTests } from './run-jest.js';

/** The current line of Neo4j, which is also what Aura runs. */
const CURRENT = '2026.08.1';
/** What is asked there: every stored question, and what the connection promises. */
const TESTS = ['test/questions', 'test/ground/graph'];

checkNode();
await installWhenNeeded((line) => console.error(line), { withTests: true });
await buildWhenNeeded((line) => console.error(line));
const { findJava } = await import('../build/graph/local/find-java.js');
if (findJava(CURRENT, process.env) === undefined) {
  console.log(`Neo4j ${CURRENT} needs Java 21 or later, which is not here: nothing was run.`);
  console.log('0 passed, 0 failed');
} else {
  await runTests(TESTS, { RAPPORTEUR_TEST_NEO4J_VERSION: CURRENT });
}
