import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

/**
 * The schema of @neo4j/graphql over our graph: reading only, with the filters that the questions
 * need.
 */
export function librarySchema(driver: Driver): Promise<GraphQLSchema> {
  const typeDefs = `${readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')}\nextend schema @mutation(operations: [])`;
  return new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GTE: true, LTE: true } } },
  }).getSchema();
}

/**
 * What each request carries: the driver, and a named database, which saves the driver a question.
 */
export function libraryContext(driver: Driver) {
  return { executionContext: driver, sessionConfig: { database: 'neo4j' } };
}
