import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver, QueryResult } from 'neo4j-driver';
import type { Parameter, Variable } from '../../src/graph/statement.js';
import { starterGraph } from '../setup/api.js';
import { testConnection } from '../setup/graph.js';
import { cypherSources } from './cypher-files.js';
import type { CypherSource } from './cypher-files.js';

/** What a header's type stands for among the values that the server returns. */
const unions: Readonly<Record<string, readonly string[]>> = {
  Actor: ['Official', 'Country', 'Agency'],
  Party: ['Official', 'Post', 'Country', 'Agency'],
  Node: ['Entity', 'Fact', 'Claim'],
  TreatyAction: ['Action'],
};
/** Values to run a statement with, by the type of the parameter. */
const samples: Readonly<Record<string, unknown>> = {
  ID: 'country:VNM',
  Date: '2025-06-01',
  Int: neo4j.int(2),
  Boolean: true,
  String: 'cyber',
  STRING: 'x',
  INTEGER: neo4j.int(1),
  // What a search looks for.
  MAP: { query: 'folded:cyber*', spellings: ['cyber'], accented: 'cyber' },
  EventKind: 'MEETING',
  ParticipationStatus: 'ATTENDED',
  ParticipationRole: 'PARTICIPANT',
  PostRank: neo4j.int(3),
  TreatyAct: 'SIGNATURE',
  SourceKind: 'NEWS',
  FactKind: 'Participation',
  EventStatus: 'OCCURRED',
  EventRelation: 'MARGINS',
  EventMode: 'IN_PERSON',
  EntityKind: 'Event',
  ConventionKind: 'CONVENTION',
  AgencyKind: 'MINISTRY',
  MeetingDimension: 'YEAR',
  EventDimension: 'YEAR',
  TreatyStage: 'PARTY',
};

let driver: Driver;
beforeAll(async () => {
  await (await starterGraph()).close();
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
}, 300_000);
afterAll(() => driver?.close());

const sources = cypherSources();

describe.each(sources.map((source) => [source.name, source] as const))('%s.cypher', (_, source) => {
  test('is planned by the server, with the columns of its header', async () => {
    const keys = columnsOf(await run(source, 'EXPLAIN '));
    const { file } = source;
    if (file.sort === 'statement')
      expect(keys.sort()).toEqual(file.columns.map((column) => column.name).sort());
    if (file.sort === 'hop')
      expect(keys).toEqual(expect.arrayContaining(file.to.map((variable) => variable.name)));
    if (file.sort === 'predicate')
      expect(file.of.map((variable) => variable.name)).toEqual(expect.arrayContaining(keys));
  });
});

describe.each(sources.filter(isRead).map((source) => [source.name, source] as const))(
  '%s.cypher, run as it stands,',
  (_, source) => {
    test('returns the types of its header', async () => {
      const result = await run(source, '');
      const declared: readonly (Variable | Parameter)[] =
        source.file.sort === 'statement'
          ? source.file.columns
          : source.file.sort === 'hop'
            ? source.file.to
            : source.file.of;
      const wrong = result.records
        .slice(0, 50)
        .flatMap((record) =>
          declared.flatMap((each) =>
            record.has(each.name) && !fits(record.get(each.name), textOfType(each))
              ? [`${each.name}: ${describeValue(record.get(each.name))} is no ${textOfType(each)}`]
              : [],
          ),
        );
      expect([...new Set(wrong)]).toEqual([]);
    });
  },
);

/** What writes only makes sense within a load; tests of the record run those. */
function isRead(source: CypherSource): boolean {
  return (
    !source.name.startsWith('record/') &&
    !/\b(MERGE|CREATE|SET|DELETE)\b/.test(source.text.replace(/^\/\/.*$/gm, ''))
  );
}

async function run(source: CypherSource, mode: 'EXPLAIN ' | ''): Promise<QueryResult> {
  const session = driver.session({
    defaultAccessMode: mode === '' ? neo4j.session.READ : neo4j.session.WRITE,
  });
  try {
    return await session.run(
      source.file.text.replace(/^CYPHER 5\n/, `CYPHER 5 ${mode}\n`),
      Object.fromEntries(source.file.params.map((param) => [param.name, sample(param.type)])),
    );
  } finally {
    await session.close();
  }
}

function sample(type: string): unknown {
  if (/ANY/.test(type)) return [];
  const inner = /^\[(\w+)/.exec(type)?.[1];
  return inner === undefined ? samples[type.replace(/[!?]/g, '')] : [samples[inner]];
}

/** The columns that the planned statement produces. */
function columnsOf(result: QueryResult): string[] {
  const { plan } = result.summary;
  if (plan === false) throw new Error('the server gave no plan');
  return plan.operatorType.startsWith('ProduceResults')
    ? String(plan.arguments['Details'])
        .split(', ')
        .map((name) => name.replace(/`/g, ''))
        .filter(Boolean)
    : [];
}

function textOfType(each: Variable | Parameter): string {
  return 'list' in each
    ? `${each.list ? '[' : ''}${each.type}${each.list ? ']' : ''}${each.nullable ? '' : '!'}`
    : each.type;
}

function fits(value: unknown, type: string): boolean {
  if (value === null || value === undefined) return !type.endsWith('!');
  const inner = /^\[(.+)\]!?$/.exec(type)?.[1];
  if (inner !== undefined) return Array.isArray(value) && value.every((item) => fits(item, inner));
  const name = type.replace(/[!?]/g, '');
  switch (name) {
    case 'ANY':
      return true;
    case 'String':
    case 'STRING':
    case 'ID':
    case 'Date':
      return typeof value === 'string';
    case 'Int':
    case 'INTEGER':
      return neo4j.isInt(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
    case 'BOOLEAN':
      return typeof value === 'boolean';
    default:
      return (
        isNode(value) && (unions[name] ?? [name]).some((label) => value.labels.includes(label))
      );
  }
}

function isNode(value: unknown): value is { readonly labels: readonly string[] } {
  return typeof value === 'object' && value !== null && 'labels' in value;
}

function describeValue(value: unknown): string {
  return isNode(value)
    ? `a node ${value.labels.join(':')}`
    : (JSON.stringify(value)?.slice(0, 60) ?? String(value));
}
