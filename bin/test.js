#!/usr/bin/env node
import { runTests } from './run-jest.js';

// Everything, or what the arguments of jest choose: npm test -- test/ground
await runTests(process.argv.slice(2));
