#!/usr/bin/env node
import { runTests } from './run-jest.js';

// Everything, by two workers with a database each, or what the arguments of jest choose: npm test -- test/ground
const chosen = process.argv.slice(2);
await runTests(chosen.length > 0 ? chosen : ['--maxWorkers=2']);
