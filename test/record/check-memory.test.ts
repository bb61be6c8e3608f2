import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Graph } from '../../src/graph/graph.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';

let graph: Graph;
let folder = '';
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-memory-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await graph.close();
});

interface Checked {
  readonly lines: number;
  readonly memory: number;
  readonly problems: readonly { readonly line: number; readonly field: string }[];
}

/** Checks a file in a process of its own. */
async function checkedAlone(file: string): Promise<Checked> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(checkout, 'test/record/check-in-child.ts'), file],
    { cwd: checkout, maxBuffer: 1e8 },
  );
  const found: Checked = JSON.parse(stdout);
  return found;
}

async function written(name: string, lines: Iterable<object>): Promise<string> {
  const file = join(folder, name);
  const output = createWriteStream(file);
  for (const line of lines)
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  output.end();
  await once(output, 'close');
  return file;
}

const DOCUMENTS = 6_000;
/**
 * Some 20 kB of UTF-8, with a sign outside the basic plane so that code points and code units
 * differ.
 */
const text = (number: number): string =>
  `${'Các bên đã nhất trí. '.repeat(800)} 𝕏 ${String(number).padStart(6, '0')} ký`;
const numberAt = 'Các bên đã nhất trí. '.length * 800 + 3;

/** Documents of 20 kB, each quoted twice; the quotations of a few are wrong. */
function* documents(): Generator<object> {
  yield { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' };
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const document = `document:d${number}`;
    const evidence = [{ document, quote: '𝕏', start: numberAt - 2, end: numberAt - 1 }];
    yield { type: 'topic', id: `topic:t${number}`, name: 'T', evidence };
    yield { type: 'document', id: document, title: 'D', source: 'source:a', text: text(number) };
    const quote = String(number % 1_000 === 0 ? -1 : number).padStart(6, '0');
    yield {
      type: 'topic',
      id: `topic:u${number}`,
      name: 'U',
      evidence: [{ document, quote, start: numberAt, end: numberAt + 6 }],
    };
  }
}

test('six thousand documents of 20 kB are checked, quotations and all, in less than 300 MB', async () => {
  const { lines, memory, problems } = await checkedAlone(await written('long.jsonl', documents()));
  expect(lines).toBe(1 + 3 * DOCUMENTS);
  expect(problems.map(({ line, field }) => [line, field])).toEqual(
    [0, 1, 2, 3, 4, 5].map((thousand) => [1 + 3_000 * thousand + 3, 'evidence[0].quote']),
  );
  expect(memory).toBeLessThan(300);
}, 300_000);
