import { runTests } from './run-jest.js';

/** The tests that have a longer form, in it: killed at every statement of the starter record, and so on. */
const LONGER = [
  'test/record/kill.test.ts',
  'test/record/interleaving.test.ts',
  'test/commands/older-graph.test.ts',
];

const args = process.argv.slice(2);
await runTests(args.length > 0 ? args : LONGER, { RAPPORTEUR_TEST_LONG: '1' });
