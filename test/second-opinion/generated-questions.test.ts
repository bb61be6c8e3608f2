import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { builtInCountries } from './countries.js';
import { contract, evaluate } from './evaluate.js';
import { questions } from './questions.js';
import { smallRecords } from './worlds.js';

const seed = 20251025;
const schema = contract();

describe('generated questions', () => {
  const records = fc.sample(smallRecords, { numRuns: 8, seed });
  test('are answered by the second opinion without errors, unless what they name is not shown', () => {
    for (const record of records) {
      const ask = evaluate([...builtInCountries().slice(0, 260), ...record.lines], {
        today: '2021-06-30',
        schema,
      });
      fc.assert(
        fc.property(questions({ schema, ids: record.ids }), (query) => {
          const errors = ask(query).errors ?? [];
          expect(errors.filter(({ extensions }) => extensions['code'] !== 'UNKNOWN_ID')).toEqual(
            [],
          );
        }),
        { numRuns: 150, seed },
      );
    }
  });
  test('use the fields and arguments of the contract widely', () => {
    const used = new Set<string>();
    for (const query of fc.sample(questions({ schema, ids: records[0]?.ids ?? {} }), {
      numRuns: 3000,
      seed,
    })) {
      visit(parse(query), {
        Field: (field) => {
          used.add(field.name.value);
        },
        Argument: (argument) => {
          used.add(`(${argument.name.value})`);
        },
        ObjectField: (field) => {
          used.add(`{${field.name.value}}`);
        },
      });
    }
    for (const name of [
      'encounters',
      'counterparts',
      'paths',
      'neighbourhood',
      'meetingTally',
      'timeline',
      'ifRetracted',
      'entryIntoForce',
      '(whatIf)',
      '{not}',
      '{rankAtLeast}',
      '{credentials}',
      '(withoutMeeting)',
    ])
      expect(used).toContain(name);
  });
});
