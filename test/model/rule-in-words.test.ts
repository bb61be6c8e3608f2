import { expect, test } from '@jest/globals';
import { ruleInWords } from '../../src/model/rule-in-words.js';

const names = new Map([['agency:council-of-europe', 'Council of Europe']]);

test.each([
  [
    { instruments: 40, regionalOrganisationsCount: false, delay: { days: 90 } },
    '90 days after the 40th instrument of ratification, acceptance, approval or accession, not counting those of regional organisations',
  ],
  [
    {
      instruments: 5,
      atLeast: [{ memberOf: 'agency:council-of-europe', count: 3 }],
      delay: { months: 3, toFirstOfNextMonth: true },
    },
    'on the first day of the month following 3 months after the 5th instrument of ratification, acceptance, approval or accession, at least 3 of them by members of Council of Europe',
  ],
  [
    { instruments: 1, delay: { months: 1, days: 1 } },
    '1 month and 1 day after the 1st instrument of ratification, acceptance, approval or accession',
  ],
  [
    { instruments: 2, delay: { toFirstOfNextMonth: true } },
    'on the first day of the month following the 2nd instrument of ratification, acceptance, approval or accession',
  ],
  [
    { instruments: 3 },
    'on the day of the 3rd instrument of ratification, acceptance, approval or accession',
  ],
  [
    { instruments: 11, atLeast: [{ memberOf: 'agency:none', count: 1 }] },
    'on the day of the 11th instrument of ratification, acceptance, approval or accession, at least 1 of them by members of agency:none',
  ],
  [
    { instruments: 22, delay: { days: 30 } },
    '30 days after the 22nd instrument of ratification, acceptance, approval or accession',
  ],
])('the rule %j is told in words', (rule, words) => {
  expect(ruleInWords(rule, names)).toBe(words);
});
