import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInterfaceType } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import { factHeadline } from '../../src/api/facts/headline.js';
import { kinds } from '../../src/model/kinds.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/dates.js';
import { dateProperties } from '../../src/record/date-properties.js';
import { checkout } from '../setup/checkout.js';

const facts = kinds.filter(({ sort }) => sort === 'fact');
const words = (label: string): string => label.toUpperCase();

test('each kind of fact has a class of the API and a value among its kinds', async () => {
  const schema = await buildApiSchema();
  const [fact, kind] = [schema.getType('Fact'), schema.getType('FactKind')];
  if (!isInterfaceType(fact) || !isEnumType(kind)) throw new Error('Fact and FactKind are there');
  expect(schema.getPossibleTypes(fact)).toHaveLength(facts.length);
  expect(
    kind
      .getValues()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(facts.map(({ label }) => words(label)).sort());
});

test.each(facts.map(({ label }) => label))('%s has a headline of its own', (label) => {
  const row = { kind: words(label), actor: 'Fiji', object: 'Viet Nam', property: 'is', value: 'x' };
  const circumstances = { today: '2026-11-27' };
  expect(
    factHeadline({ rows: [row], properties: { id: 'fact:id' }, args: {}, circumstances }),
  ).not.toBe('fact:id');
});

test.each(kinds.map(({ label }) => label))('%s is counted among what is on record', (label) => {
  expect(readFileSync(join(checkout, 'cypher/record/counts.cypher'), 'utf8')).toContain(
    `['${words(label)}', COUNT { (n:${label}) WHERE n:Shown }]`,
  );
});

const lasting = facts.filter(({ fields }) => 'from' in fields && 'to' in fields);

test.each(lasting)('$type lasts for certain as long as its days say', (kind) => {
  const circumstances = {
    knownBy: null,
    isPlanned: false,
    lifeOf: () => ({ firstDay: FIRST_DAY, lastDay: LAST_DAY }),
  };
  expect(dateProperties(kind, { from: '2020', to: '2021-03' }, circumstances)).toMatchObject({
    certainFrom: '2020-12-31',
    certainTo: '2021-03-01',
  });
});
