import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { starterApi } from '../setup/api.js';
import type { Api } from '../setup/api.js';

let api: Api;
beforeAll(async () => {
  api = await starterApi();
}, 300_000);
afterAll(() => api?.close());

test('meetings can be counted by any two dimensions', async () => {
  const dimension = api.schema.getType('MeetingDimension');
  const names = isEnumType(dimension) ? dimension.getValues().map((value) => value.name) : [];
  const faults: string[] = [];
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      const { errors } = await api.ask(
        'query ($by: [MeetingDimension!]!) { meetingTally(by: $by, first: 1) { total rows { keys count } } }',
        { by: [one, other] },
      );
      if (errors !== undefined)
        faults.push(`${one}, ${other}: ${errors[0]?.message.slice(0, 120)}`);
    }
  }
  expect(names.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});
