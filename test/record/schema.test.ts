import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/model/kinds.js';
import { checkLine } from '../../src/record/line-rules.js';
import { examples } from '../../src/record/examples.js';
import { recordSchema } from '../../src/record/json-schema.js';
import { recordSchemaText } from '../../tools/write-record-schema.js';
import { smallRecords } from '../second-opinion/worlds.js';
import { checkout } from '../setup/checkout.js';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema());
const isGood = (line: unknown): boolean => 'line' in checkLine(line);

test('schema/record.schema.json is what the kinds say (`npm run generate` writes it)', () => {
  expect(readFileSync(join(checkout, 'schema/record.schema.json'), 'utf8')).toBe(
    recordSchemaText(),
  );
});

test('every type has an example, and every example keeps the format', () => {
  for (const kind of kinds)
    for (const line of examples[kind.type])
      expect([line, validate(line), isGood(line)]).toEqual([line, true, true]);
});

test('the published schema and the check take the same lines of good records', () => {
  fc.assert(
    fc.property(smallRecords, ({ lines }) => {
      for (const line of lines)
        expect([line, validate(line), isGood(line)]).toEqual([line, true, true]);
    }),
    { numRuns: 30 },
  );
});

test('the published schema and the check refuse the same lines when one value is spoilt', () => {
  const spoilt = fc.constantFrom<unknown>(
    '',
    'x',
    7,
    -1,
    1.5,
    true,
    false,
    null,
    [],
    {},
    ['a'],
    [{}],
    'country:VNM',
    'official:a',
    ['country:VNM'],
    ['country:VNM', 'country:VNM'],
    '2025',
    '2025-13',
    '../..',
    '2025/..',
    'AB',
    'ATTENDED',
    'MEETING',
    [{ text: 'a' }],
    [{ document: 'document:a' }],
    [{ document: 'document:a', says: { name: null } }],
    { instruments: 2 },
  );
  const fields = [
    ...new Set(kinds.flatMap((kind) => Object.keys(kind.fields))),
    'names',
    'evidence',
    'id',
    'type',
    'retracted',
    'unknown',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...fields),
      spoilt,
      (kind, field, value) => {
        const line = { ...examples[kind.type][0], [field]: value };
        // A fact without evidence is refused by the whole check, not by that of one line;
        // impossible days by the check only.
        if (field === 'evidence' && Array.isArray(value) && value.length === 0) return;
        if (value === '2025-13') return expect(isGood(line) && !validate(line)).toBe(false);
        expect([field, value, kind.type, validate(line)]).toEqual([
          field,
          value,
          kind.type,
          isGood(line),
        ]);
      },
    ),
    { numRuns: 3_000 },
  );
});
