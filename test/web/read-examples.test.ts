import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readExamples } from '../../web/vite/read-examples.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-examples-'));
  await mkdir(join(folder, 'meetings'));
  await writeFile(join(folder, 'b-plain.graphql'), '{ __typename }\n');
  await writeFile(
    join(folder, 'a-titled.graphql'),
    '# Who met whom?\n# unordered: data.x\n# A remark that stays.\nquery ($id: ID!) { node(id: $id) { id } }\n',
  );
  await writeFile(join(folder, 'a-titled.variables.json'), '{"id":"country:vnm"}');
  await writeFile(join(folder, 'meetings', 'one.graphql'), '# One meeting\n{ __typename }\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the examples of the explorer', () => {
  test('are the stored questions in the order of their names, titled by their first comment', async () => {
    const examples = await readExamples(folder);
    expect(examples.map(({ name, title, subject }) => [name, title, subject])).toEqual([
      ['a-titled', 'Who met whom?', ''],
      ['b-plain', 'b-plain', ''],
      ['meetings/one', 'One meeting', 'meetings'],
    ]);
  });

  test('have their variables written out, and no lines that only steer tests', async () => {
    const [titled] = await readExamples(folder);
    expect(titled?.variables).toBe('{\n  "id": "country:vnm"\n}');
    expect(titled?.query).toBe(
      '# Who met whom?\n# A remark that stays.\nquery ($id: ID!) { node(id: $id) { id } }\n',
    );
  });

  test('are none where there is no folder', async () => {
    expect(await readExamples(join(folder, 'nothing'))).toEqual([]);
  });
});
