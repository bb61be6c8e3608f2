import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/schema.js';
import { createEngine } from '../../src/query/engine.js';
import { oneAtATime } from '../../src/server/one-at-a-time.js';
import { planAhead, readExampleQuestions } from '../../src/server/plan-ahead.js';
import { testGraph } from '../setup/graph.js';

let folder = '';
let graph: Awaited<ReturnType<typeof testGraph>>;
beforeAll(async () => {
  graph = await testGraph();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-examples-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function asked(examples: string, isStopped = () => false): Promise<number> {
  const examplesFile = join(folder, 'examples.json');
  await writeFile(examplesFile, examples);
  const schema = await buildApiSchema();
  const before = graph.statements;
  await planAhead({
    schema,
    engine: createEngine({ schema, graph }),
    questions: await readExampleQuestions(examplesFile),
    isStopped,
  });
  return graph.statements - before;
}

const examples = JSON.stringify([
  { query: '{ countries(first: 1) { nodes { id } } }', variables: '' },
  { query: 'query ($id: ID!) { event(id: $id) { name } }', variables: '{"id":"event:none"}' },
  { query: '{ nothing }', variables: '' },
]);

test('each example that the schema knows is asked once', async () => {
  expect(await asked(examples)).toBe(2);
});

test('a stopped service asks nothing more', async () => {
  expect(await asked(examples, () => true)).toBe(0);
});

test('statements that are planned ahead go one after another', async () => {
  let [running, most] = [0, 0];
  const counted = {
    read: async (...read: Parameters<typeof graph.read>) => {
      running += 1;
      most = Math.max(most, running);
      try {
        return await graph.read(...read);
      } finally {
        running -= 1;
      }
    },
  };
  const { read } = oneAtATime(counted);
  const failing = read('CYPHER 5 RETURN nothing').catch(() => 'failed');
  const answers = await Promise.all(
    [1, 2, 3].map((value) => read('CYPHER 5 RETURN $value', { value })),
  );
  expect(await failing).toBe('failed');
  expect(answers).toEqual([[[1]], [[2]], [[3]]]);
  expect(most).toBe(1);
});
