#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, installWhenNeeded, root } from './prepare.js';

// Compares ways of answering on one database: npm run bench -- [questions, such as Q1 Q5] [--short]
checkNode();
await installWhenNeeded((line) => console.error(line), { withTests: true });
const bench = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/bench/run.ts'), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root });
bench.on('exit', (code) => { process.exitCode = code ?? 1; });
