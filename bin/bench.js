#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, installWhenNeeded, root } from './prepare.js';

// Compares ways of answering on one database: npm run bench -- [questions, such as Q1 Q5] [--short]
// Or asks all questions of a graph that grows: npm run bench -- growth [factors, such as 1 10] [--short]
// Or asks questions about the large records: npm run bench -- large
// Or measures the record side: npm run bench -- ledger [case] [--against CHECKOUT]
checkNode();
await installWhenNeeded((line) => console.error(line), { withTests: true });
const [first, ...rest] = process.argv.slice(2);
const [file, given] =
  first === 'growth' || first === 'large' || first === 'ledger'
    ? [`${first}.ts`, rest]
    : ['run.ts', process.argv.slice(2)];
const bench = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'test/bench', file), ...given],
  { stdio: 'inherit', cwd: root },
);
bench.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
