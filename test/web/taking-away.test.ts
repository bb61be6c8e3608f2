import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '../../web/shared/columns.js';
import { toCsv, toJson } from '../../web/shared/export-rows.js';
import { fileName } from '../../web/shared/save-file.js';
import { citation } from '../../web/shell/evidence/citation.js';

const provenance = { asOf: '2026-11-25', version: '2', address: 'http://127.0.0.1/officials/x' };
const columns: readonly Column<readonly [string, number]>[] = [
  { title: 'Who', cell: () => null, text: ([who]) => who },
  { title: 'Number', cell: () => null, text: ([, number]) => number },
];

/**
 * Reads CSV as RFC 4180 has it: a reader of its own, so that the writer is not measured by itself.
 */
function readCsv(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('rows as CSV', () => {
  test('begin with a byte order mark and say of each row where it comes from', () => {
    const text = toCsv({ columns }, { rows: [['Vũ, Anh', 3]], isCut: false }, provenance);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(readCsv(text.slice(1))).toEqual([
      ['Who', 'Number', 'As of', 'Record', 'Page', 'Licence'],
      ['Vũ, Anh', '3', '2026-11-25', '2', 'http://127.0.0.1/officials/x', 'CC BY 4.0'],
    ]);
  });

  test.each(['=1+1', '+49', '-2', '@name'])('keep %s from being taken for a formula', (who) => {
    const text = toCsv({ columns }, { rows: [[who, -1]], isCut: false }, provenance);
    expect(readCsv(text.slice(1))[1]?.slice(0, 2)).toEqual([`'${who}`, '-1']);
  });

  test('are read back as they were, whatever names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (who) => {
        const text = toCsv({ columns }, { rows: [[who, 1]], isCut: false }, provenance);
        const [read] = readCsv(text.slice(1))[1] ?? [];
        expect(read === who || read === `'${who}`).toBe(true);
      }),
    );
  });
});

test('rows as JSON say when they are not all', () => {
  const read: unknown = JSON.parse(
    toJson({ columns }, { rows: [['A', 1]], isCut: true }, provenance),
  );
  expect(read).toMatchObject({
    asOf: '2026-11-25',
    record: '2',
    licence: 'CC BY 4.0',
    complete: false,
    rows: [{ Who: 'A', Number: 1 }],
  });
});

test('a file is named after its page and day', () => {
  expect(fileName('luong-tam-quang-met', '2026-11-25', 'csv')).toBe(
    'rapporteur-luong-tam-quang-met-2026-11-25.csv',
  );
});

describe('a citation', () => {
  const documents = [
    {
      id: 'document:a',
      title: 'Ký & kết {100%}',
      published: '2025-10-25',
      url: 'https://example.org/a_b',
      language: 'vi',
      source: { name: 'Người Lao Động' },
    },
    {
      id: 'document:b',
      title: 'Undated',
      published: null,
      url: null,
      language: null,
      source: { name: 'Somebody' },
    },
  ];

  test('in plain words and as Chicago has it names publisher, title, day and address', () => {
    expect(citation(documents, 'plain')).toBe(
      'Người Lao Động, “Ký & kết {100%}”, 25 Oct 2025, https://example.org/a_b\nSomebody, “Undated”, no date',
    );
    expect(citation(documents, 'chicago')).toBe(
      '“Ký & kết {100%},” Người Lao Động, October 25, 2025, https://example.org/a_b.\n“Undated,” Somebody, n.d.',
    );
  });

  test('as BibTeX keeps what TeX would take for its own', () => {
    const [first] = citation(documents, 'bibtex').split('\n\n');
    expect(first).toContain('@misc{a,');
    expect(first).toContain('title = {{Ký \\& kết \\{100\\%\\}}}');
    expect(first).toContain('year = {2025}');
    expect(first).toContain('url = {https://example.org/a_b}');
  });

  test('as CSL-JSON has the date in parts', () => {
    const read: readonly Record<string, unknown>[] = JSON.parse(citation(documents, 'csl'));
    expect(read[0]).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2025, 10, 25]] },
      URL: 'https://example.org/a_b',
    });
    expect(Object.keys(read[1] ?? {})).not.toContain('issued');
  });
});
