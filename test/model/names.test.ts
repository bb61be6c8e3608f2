import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldInParts, foldName } from '../../src/model/names.js';

test.each([
  ['Lương Tam Quang', 'luong tam quang'],
  ['Đặng Hoàng Giang', 'dang hoang giang'],
  ['U.N.', 'un'],
  ['U.S. Embassy', 'us embassy'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Гутерриш', 'гутерриш'],
  ['越南 Viet', '越 南 viet'],
  ['Smith-Jones, J.', 'smith jones j'],
  ['  ', ''],
  ['ＵＮＯＤＣ', 'unodc'],
])('%s is searched as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a folded name folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) =>
      expect(foldName(foldName(name))).toBe(foldName(name)),
    ),
    { numRuns: 2_000 },
  );
});

test('a name with an apostrophe is searched by its parts too', () => {
  expect([
    foldInParts("Côte d'Ivoire"),
    foldInParts('Conseil de l’Europe'),
    foldInParts('Smith-Jones, J.'),
  ]).toEqual(['cote d ivoire', 'conseil de l europe', undefined]);
});
