import { beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import { cypherSources } from './cypher-files.js';

/** The folders in which the conditions of a filter stand. */
const foldersOf: Readonly<Record<string, readonly string[]>> = {
  MeetingFilter: ['meetings', 'encounters'],
  ParticipationFilter: ['participations'],
  ActionFilter: ['actions'],
  PresenceFilter: ['presence', 'participations'],
  MetFilter: ['met', 'meetings'],
  HoldsFilter: ['holdings'],
  CountryFilter: ['countries'],
  AgencyFilter: ['agencies'],
  OfficialFilter: ['officials'],
  EventFilter: ['events'],
  ConventionFilter: ['conventions'],
  FactFilter: ['facts'],
  ChangeFilter: ['changes', 'facts'],
};
/** Fields that are no condition of their own but say how another is meant. */
const modifiers = ['asOf', 'atLeast', 'and', 'or', 'not'];
const alsoModifiers: Readonly<Record<string, readonly string[]>> = { PresenceFilter: ['statuses'] };

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});
const conditions = cypherSources().filter((source) => /\/where-/.test(source.name));

test('every filter of the schema has its folders', () => {
  expect(
    Object.values(schema.getTypeMap())
      .filter((type) => isInputObjectType(type) && type.name.endsWith('Filter'))
      .map((type) => type.name)
      .sort(),
  ).toEqual(Object.keys(foldersOf).sort());
});

test('every field of a filter has its condition, or changes another one', () => {
  const names = new Set(conditions.map((source) => source.name));
  const without = filters().flatMap(([filter, field]) =>
    isModifier(filter, field) ||
    (foldersOf[filter] ?? []).some((folder) => names.has(`${folder}/where-${kebab(field)}`))
      ? []
      : [`${filter}.${field}`],
  );
  expect(without).toEqual([]);
});

test('every condition belongs to a field of a filter', () => {
  const wanted = new Set(
    filters().flatMap(([filter, field]) =>
      (foldersOf[filter] ?? []).flatMap((folder) =>
        namesOf(filter, field).map((name) => `${folder}/where-${name}`),
      ),
    ),
  );
  expect(conditions.map((source) => source.name).filter((name) => !wanted.has(name))).toEqual([]);
});

test('every condition is read as one', () => {
  expect(
    conditions.filter((source) => source.file.sort !== 'predicate').map((source) => source.name),
  ).toEqual([]);
});

function filters(): [string, string][] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isInputObjectType(type) && type.name.endsWith('Filter')
      ? Object.keys(type.getFields()).map((field): [string, string] => [type.name, field])
      : [],
  );
}

/**
 * The name of a condition: the field's, or that of the field with the field inside it from which
 * the search had better start.
 */
function namesOf(filter: string, field: string): string[] {
  const type = schema.getType(filter);
  const inner = isInputObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
  return [
    kebab(field),
    ...(isInputObjectType(inner)
      ? Object.keys(inner.getFields()).map((name) => `${kebab(field)}-${kebab(name)}`)
      : []),
  ];
}

function isModifier(filter: string, field: string): boolean {
  return modifiers.includes(field) || (alsoModifiers[filter] ?? []).includes(field);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
