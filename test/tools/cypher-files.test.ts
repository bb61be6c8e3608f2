import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forEachName, readCypherFiles } from '../../tools/cypher-files.js';

const each = (...lines: readonly string[]) => forEachName('shared/example', lines.join('\n'));
const textsOf = (...lines: readonly string[]) =>
  Object.fromEntries(each(...lines).map(({ name, text }) => [name, text.split('\n')]));

describe('a .cypher file', () => {
  test('without a line `// @for` stands for itself, as it is', () => {
    const lines = ['// Events.', '// @to that Event', 'MATCH (that:Event)', 'RETURN that'];
    expect(each(...lines)).toEqual([{ name: 'shared/example', text: lines.join('\n') }]);
  });

  test('stands for each name of its line `// @for`, with its label and type, and without that line', () => {
    expect(
      textsOf(
        '// Those with this name.',
        '// @for events/named Event, topics/named Topic',
        '// @to that Event',
        'MATCH (that:Event)',
        'RETURN that',
      ),
    ).toEqual({
      'events/named': [
        '// Those with this name.',
        '// @to that Event',
        'MATCH (that:Event)',
        'RETURN that',
      ],
      'topics/named': [
        '// Those with this name.',
        '// @to that Topic',
        'MATCH (that:Topic)',
        'RETURN that',
      ],
    });
  });

  test('keeps the type of the first name where a name has a label of its own', () => {
    const { 'meetings/all': lines } = textsOf(
      '// All.',
      '// @for events/all Event, meetings/all Event:Meeting',
      '// @to that Event',
      'MATCH (that:Event) WHERE that:Event',
      'RETURN that',
    );
    expect(lines).toEqual([
      '// All.',
      '// @to that Event',
      'MATCH (that:Meeting) WHERE that:Meeting',
      'RETURN that',
    ]);
  });

  test('changes whole labels and types alone, its enums with a type, and no prose', () => {
    const { 'topics/some': lines } = textsOf(
      '// Event by Event.',
      '// @for events/some Event, topics/some Topic',
      '// @to that Event',
      '// @param kinds [EventKind!]!',
      '// @param statuses [EventStatus!]',
      '// @param day EventDay',
      "MATCH (that:Event)--(:EventSeries) WHERE that.kind IN $kinds AND that.name <> 'Event'",
      'RETURN that',
    );
    expect(lines).toEqual([
      '// Event by Event.',
      '// @to that Topic',
      '// @param kinds [TopicKind!]!',
      '// @param statuses [TopicStatus!]',
      '// @param day EventDay',
      "MATCH (that:Topic)--(:EventSeries) WHERE that.kind IN $kinds AND that.name <> 'Event'",
      'RETURN that',
    ]);
  });

  test('may have the type in its header alone', () => {
    const { 'series/hosts': lines } = textsOf(
      '// Its hosts.',
      '// @for events/hosts Event, series/hosts Series',
      '// @from this Event',
      'MATCH (this)-[:HOSTED_BY]->(that)',
    );
    expect(lines).toEqual([
      '// Its hosts.',
      '// @from this Series',
      'MATCH (this)-[:HOSTED_BY]->(that)',
    ]);
  });

  test.each([
    ['one name alone', '// @for events/all Event', 'stands under its own name'],
    ['a name without a label', '// @for events/all Event, topics/all', '`topics/all` is no name'],
    ['a name without a folder', '// @for events/all Event, all Topic', '`all Topic` is no name'],
    ['an empty name', '// @for events/all Event,', '`` is no name with a label'],
    [
      'a first name whose label is nowhere',
      '// @for topics/all Topic, events/all Event',
      'neither text nor header has Topic',
    ],
  ])('is refused for %s, by file and line', (_, line, message) => {
    const read = () => each('// All.', line, '// @to that Event', 'MATCH (that:Event)');
    expect(read).toThrow(message);
    expect(read).toThrow('cypher/shared/example.cypher:2: ');
  });
});

describe('a folder of .cypher files', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cypher-'));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
  const shared = '// All.\n// @for events/all Event, topics/all Topic\nMATCH (that:Event)\n';

  test('gives every text once, what is shared under each of its names, in the order of names', () => {
    const folder = folderOf({
      'shared/all.cypher': shared,
      'events/between.cypher': '// Some.\nRETURN 1\n',
      'events/notes.txt': 'no Cypher',
    });
    expect(readCypherFiles(folder).map(({ name }) => name)).toEqual([
      'events/all',
      'events/between',
      'topics/all',
    ]);
  });

  test('has no two texts of one name', () => {
    const folder = folderOf({
      'shared/all.cypher': shared,
      'topics/all.cypher': '// Others.\nRETURN 1\n',
    });
    expect(() => readCypherFiles(folder)).toThrow('cypher/topics/all.cypher is there twice');
  });
});
