import { expect, test } from '@jest/globals';
import type { FieldOfKind } from '../../src/model/kind.js';
import { kinds } from '../../src/model/kinds.js';
import { consentActs } from '../../src/model/treaty-acts.js';
import { cypherSources } from './cypher-files.js';

interface Link {
  /** The relationship; `<` when it points at the node of the kind. */
  readonly link: string;
  readonly from: (typeof kinds)[number];
  readonly field: FieldOfKind;
}

const links: readonly Link[] = kinds.flatMap((from) =>
  Object.values(from.fields).flatMap((field) =>
    field.link === undefined ? [] : [{ link: field.link, from, field }],
  ),
);
const facts = kinds.filter(({ sort }) => sort === 'fact').map(({ type }) => type);
const ofFacts = links.filter(({ from }) => from.sort === 'fact');
const needed = ofFacts.filter(({ field }) => field.required === true);

/**
 * The lists that statements may have, each as it follows from the kinds: a new kind changes them.
 */
const lists: Readonly<Record<string, readonly Link[]>> = {
  'what links entities': links.filter(({ from }) => from.sort === 'entity'),
  'what links an entity to one of its own kind': links.filter(
    ({ from, field }) =>
      from.sort === 'entity' && field.type === 'id' && (field.of ?? []).join() === from.type,
  ),
  'what links facts': ofFacts,
  'what links facts to entities': ofFacts.filter(
    ({ field }) => field.of !== undefined && !field.of.some((type) => facts.includes(type)),
  ),
  'what leads into a fact': ofFacts.filter(({ link }) => link.startsWith('<')),
  'what a fact cannot do without': needed,
  'what leads out of a fact, without which it cannot do': needed.filter(
    ({ link }) => !link.startsWith('<'),
  ),
};

const known = new Map(
  Object.entries(lists).map(([name, each]) => [typesOf(each.map(({ link }) => link)), name]),
);

test('a list of relationships in a statement is one that follows from the kinds', () => {
  const found = cypherSources().flatMap(({ name, text }) =>
    [...text.matchAll(/\[\w*:([A-Z_]+(?:\|[A-Z_]+){3,})/g)].map(([, list = '']) => ({
      name,
      list: typesOf(list.split('|')),
    })),
  );
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(({ list }) => !known.has(list))).toEqual([]);
});

test('a list of acts that bind in a statement is that of the law of treaties', () => {
  const consents = typesOf([...consentActs]);
  const withOthers = typesOf([...consentActs, 'WITHDRAWAL', 'DOMESTIC_APPROVAL']);
  const found = cypherSources().flatMap(({ name, text }) =>
    [...text.matchAll(/\[('[A-Z_]+'(?:, '[A-Z_]+')+)\]/g)]
      .map(([, list = '']) => typesOf(list.replace(/'/g, '').split(', ')))
      .filter((list) => list.includes('RATIFICATION'))
      .map((list) => ({ name, list })),
  );
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter(({ list }) => list !== consents && list !== withOthers)).toEqual([]);
});

function typesOf(links: readonly string[]): string {
  return [...new Set(links.map((link) => link.replace('<', '')))].sort().join('|');
}
