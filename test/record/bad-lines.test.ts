import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportLines } from '../../src/commands/load.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadRecord } from '../../src/record/load.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { exported, loadLines } from './dump.js';

let graph: Graph;
let folder = '';
beforeAll(async () => {
  graph = await testGraph();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-bad-'));
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await emptyGraph(graph);
  await graph.close();
});

const official = (key: string, name: string): string =>
  `{"type":"official","id":"official:${key}","name":"${name}"}`;
const source = { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' };
const document = { type: 'document', id: 'document:a', title: 'A', source: 'source:a' };
const evidence = [{ document: 'document:a' }];

/** What is on record, by id. */
async function onRecord(): Promise<string[]> {
  return (await exported(graph))
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).id));
}

/** Lines that break a rule each, and the field that is told. */
const bad: readonly (readonly [string, string | Buffer, string])[] = [
  ['a key twice', `{"type":"official","id":"official:bad","name":"A","name":"B"}`, 'name'],
  ['an id twice', `{"type":"official","id":"official:bad","id":"official:b","name":"B"}`, 'id'],
  ['bytes of Latin-1', Buffer.from(official('bad', 'José Muñoz Ibáñez'), 'latin1'), ''],
  ['a name too long for an index', official('bad', 'x'.repeat(40_000)), 'name'],
  ['a name too long in letters of four bytes', official('bad', '𝕏'.repeat(1_001)), 'name'],
  [
    'lists a hundred thousand deep',
    official('bad', 'B').replace('}', `,"note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    'note',
  ],
  [
    'objects forty deep',
    official('bad', 'B').replace('}', `,"names":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`),
    'names',
  ],
  ['half of a surrogate pair', official('bad', 'B\\ud83d'), 'name'],
  [
    'a number that cannot be kept',
    `{"type":"official","id":"official:bad","name":"B","evidence":[{"document":"document:a","start":9007199254740993}]}`,
    'evidence[0].start',
  ],
  ['an escape code for the terminal as its type', `{"type":"\\u001b[2J"}`, 'type'],
  ['no JSON', `{"type":"official","id":"official:bad"`, ''],
  ['two objects', `${official('bad', 'B')}${official('c', 'C')}`, ''],
];

describe('a bad line is told with its number and field, and everything else is loaded when that is asked for', () => {
  test.each(bad)('%s', async (_, line, field) => {
    const file = join(folder, 'bad.jsonl');
    const lines = [official('first', 'First'), line, official('last', 'Last')];
    await writeFile(
      file,
      Buffer.concat(lines.map((each) => Buffer.concat([Buffer.from(each), Buffer.from('\n')]))),
    );
    await expect(loadRecord({ graph, inputs: [file] })).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.not.stringMatching(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/),
    });
    expect(await onRecord()).toEqual([]);
    const report = await loadRecord({ graph, inputs: [file], options: { skipBad: true } });
    expect([report.lines, report.changed, report.skipped]).toEqual([3, 2, 1]);
    expect(report.problems).toMatchObject([{ file, line: 2, field }]);
    expect(JSON.stringify(report.problems).length).toBeLessThan(3_000);
    expect(await onRecord()).toEqual(['official:first', 'official:last']);
  });
});

test('the longest names that the check takes fit into every index of the database', async () => {
  for (const sign of ['𝕏', '\uFDFA', '㌱', 'ế', "'"]) {
    const name = sign.repeat(1_000);
    const lines = [
      source,
      document,
      { type: 'country', id: 'country:x-a', name, names: [{ text: name }] },
      { type: 'agency', id: 'agency:a', name, kind: 'OTHER', acronym: name },
      { type: 'official', id: 'official:a', name },
      { type: 'convention', id: 'convention:a', name, kind: 'OTHER' },
      {
        type: 'event',
        id: 'event:a',
        name,
        kind: 'MEETING',
        status: 'OCCURRED',
        city: name,
        when: '2025-01-01',
      },
      {
        type: 'claim',
        id: 'claim:a',
        about: 'event:a',
        property: name,
        value: name,
        unit: name,
        evidence,
      },
    ];
    await emptyGraph(graph);
    expect((await loadLines(graph, lines)).changed).toBe(lines.length);
  }
});

test('signs that end lines elsewhere, or nowhere, come back from an export as they were', async () => {
  const note = 'a\u2028b\u2029c\u0085d\u000be\u0000f\r\ng';
  const line = { type: 'official', id: 'official:a', name: 'A\u2028B', note };
  await loadLines(graph, [line]);
  const text = await exported(graph);
  expect(JSON.parse(text)).toMatchObject(line);
  expect((await loadLines(graph, text)).changed).toBe(0);
});

test('numbers that a machine would round are on record as they are written, and are exported so', async () => {
  const written = ['9007199254740993', '12345678901234567890', '123456789.123456789', '1.10', '42'];
  const lines = written.map(
    (value, index) =>
      `{"type":"claim","id":"claim:c${index}","about":"source:a","property":"p","value":${value},"evidence":[{"document":"document:a"}]}`,
  );
  await loadLines(graph, [JSON.stringify(source), JSON.stringify(document), ...lines].join('\n'));
  const values = await graph.read(
    'CYPHER 5 MATCH (n:Statement) RETURN n.value AS value ORDER BY n.id',
  );
  expect(values.map(([value]) => String(value))).toEqual(written);
  const text = await exported(graph);
  for (const value of written) expect(text).toMatch(new RegExp(`"value":"?${value}"?[,}]`));
});

test('each line that names what is nowhere is told, also when it stands before others that name it', async () => {
  const event = 'event:none';
  const fact = (key: string, more: object): object => ({
    type: 'claim',
    id: `claim:${key}`,
    about: event,
    property: 'p',
    value: 1,
    evidence,
    ...more,
  });
  const { problems, skipped } = await loadLines(
    graph,
    [
      fact('a', {}),
      fact('b', { about: 'claim:a' }),
      source,
      document,
      fact('c', { evidence: [{ document: 'document:a', assertedBy: 'official:none' }] }),
      fact('d', { about: 'event:late' }),
      { type: 'event', id: 'event:late', name: 'Late', kind: 'MEETING', status: 'OCCURRED' },
    ],
    { options: { skipBad: true } },
  );
  expect(problems.map(({ line, field, value }) => [line, field, value])).toEqual([
    [1, 'about', event],
    [5, 'about', event],
    [5, 'evidence[0].assertedBy', 'official:none'],
  ]);
  expect(skipped).toBe(3);
  expect(await onRecord()).toEqual(['source:a', 'document:a', 'event:late', 'claim:d']);
});

test('what lies beside the record in a folder is told, in the report and on the screen', async () => {
  const record = join(folder, 'record');
  await mkdir(join(record, 'more'), { recursive: true });
  await writeFile(join(record, 'a.jsonl'), official('a', 'A'));
  await writeFile(join(record, 'b.JSONL'), official('b', 'B'));
  const report = await loadRecord({ graph, inputs: [record] });
  expect(report.leftOut).toEqual([join(record, 'b.JSONL'), `${join(record, 'more')}/`]);
  expect(reportLines(report, false)[0]).toBe(
    `Not read, because a folder is read for its .jsonl and .jsonl.gz files alone: ${join(record, 'b.JSONL')}, ${join(record, 'more')}/`,
  );
  expect(await onRecord()).toEqual(['official:a']);
});
