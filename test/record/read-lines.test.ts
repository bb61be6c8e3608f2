import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inputFiles } from '../../src/record/input-files.js';
import { LONGEST_LINE } from '../../src/record/limits.js';
import { readLines } from '../../src/record/read.js';
import { splitLines } from '../../src/record/split-lines.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The lines of a file, `number text` each, or what is wrong with them. */
async function read(content: string | Buffer, name = 'a.jsonl'): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  const lines: string[] = [];
  for await (const raw of readLines(file))
    lines.push(
      `${raw.line} ${'text' in raw ? raw.text : `${String(raw.problem.value)}; ${raw.problem.expected}`}`,
    );
  return lines;
}

describe('lines are parted', () => {
  test.each([
    ['at LF', 'a\nb\n', ['1 a', '2 b']],
    ['at CRLF', 'a\r\nb\r\n', ['1 a', '2 b']],
    ['without an end after the last', 'a\nb', ['1 a', '2 b']],
    ['and blank ones counted but not read', '\n  \na\n\n', ['3 a']],
    ['not at a CR alone', 'a\rb\n', ['1 a\rb']],
    ['not at U+2028 or U+2029', 'a\u2028b\u2029c\nd', ['1 a\u2028b\u2029c', '2 d']],
    ['not at a form feed or a next-line sign', 'a\fb\u0085c\vd', ['1 a\fb\u0085c\vd']],
    ['after the mark of UTF-8', '\uFEFFa\n\uFEFFb', ['1 a', '2 \uFEFFb']],
  ])('%s', async (_, content, lines) => {
    expect(await read(content)).toEqual(lines);
    expect(await read(gzipSync(content), 'a.jsonl.gz')).toEqual(lines);
  });

  test('the same, however the bytes come', async () => {
    const bytes = Buffer.from('ä\u2028\r\n\n€\r\n😀');
    for (const size of [1, 2, 3, 7]) {
      const chunks = async function* (): AsyncGenerator<Buffer> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const lines: string[] = [];
      for await (const line of splitLines(chunks(), 100)) lines.push(line.bytes.toString());
      expect(lines).toEqual(['ä\u2028', '', '€', '😀']);
    }
  });
});

test('a line that is too long is told, and those after it are read', async () => {
  const [long, next] = await read(`${'x'.repeat(LONGEST_LINE + 1)}\nb\n`);
  expect(long).toBe(`1 ${'x'.repeat(100)}; a line of at most 67,108,864 bytes`);
  expect(next).toBe('2 b');
});

describe('bytes that are not UTF-8 are told with line and byte', () => {
  const utf8 = 'text in UTF-8: write the file in that encoding';
  test.each([
    ['Latin-1', Buffer.from('ok\nJosé', 'latin1'), '2 byte 4 of the line, 0xE9'],
    [
      'a lead byte without its second',
      Buffer.from([0x61, 0xc3, 0x61]),
      '1 byte 2 of the line, 0xC3',
    ],
    [
      'a long sequence cut short',
      Buffer.from([0x61, 0xef, 0xbf, 0x62]),
      '1 byte 2 of the line, 0xEF',
    ],
    [
      'a sequence that the line ends',
      Buffer.from([0xf0, 0x9f, 0x98, 0x0a, 0x61]),
      '1 byte 1 of the line, 0xF0',
    ],
    ['a byte that follows nothing', Buffer.from([0x61, 0x62, 0x80]), '1 byte 3 of the line, 0x80'],
    ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80]), '1 byte 1 of the line, 0xED'],
    ['more bytes than a sign needs', Buffer.from([0xc0, 0xaf]), '1 byte 1 of the line, 0xC0'],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), '1 byte 1 of the line, 0xFF'],
  ])('%s', async (_, content, problem) => {
    expect(await read(content)).toContainEqual(`${problem}; ${utf8}`);
  });

  test('and a replacement sign that somebody wrote is text', async () => {
    expect(await read('\uFFFD')).toEqual(['1 \uFFFD']);
  });
});

describe('of a folder', () => {
  test('the .jsonl and .jsonl.gz files are read by name, and all else is named as left out', async () => {
    const record = join(folder, 'record');
    await mkdir(join(record, 'more.jsonl'), { recursive: true });
    for (const name of [
      'b.jsonl',
      'a.jsonl.gz',
      'c.JSONL',
      'd.ndjson',
      'e.json',
      'f.jsonl.zip',
      'g.txt',
    ])
      await writeFile(join(record, name), '');
    expect(await inputFiles([record])).toEqual({
      files: ['a.jsonl.gz', 'b.jsonl'].map((name) => join(record, name)),
      leftOut: ['c.JSONL', 'd.ndjson', 'e.json', 'f.jsonl.zip', 'g.txt', 'more.jsonl/'].map(
        (name) => join(record, name),
      ),
    });
  });

  test('without any, what it has instead is told', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await expect(inputFiles([other])).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `The folder ${other} has no .jsonl or .jsonl.gz file. It is empty.`,
    });
    await writeFile(join(other, 'a.ndjson'), '');
    await expect(inputFiles([other])).rejects.toThrow(`It has ${join(other, 'a.ndjson')}.`);
  });
});

test('a file that is named is read whatever it is called', async () => {
  expect(await read('a', 'a.NDJSON')).toEqual(['1 a']);
  expect(await inputFiles([join(folder, 'a.NDJSON'), '-'])).toEqual({
    files: [join(folder, 'a.NDJSON'), '-'],
    leftOut: [],
  });
});

test('a file that is not there, or ends too early, is told', async () => {
  await expect(inputFiles([join(folder, 'none.jsonl')])).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
  await expect(read(gzipSync('a\nb\n').subarray(0, 15), 'cut.jsonl.gz')).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: expect.stringMatching(/cannot be read after line \d+\.$/),
  });
});
