import 'reflect-metadata';
import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  printType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { cypherFiles } from '../generated/cypher.js';
import type { Predicate } from '../graph/statement.js';
import { Membership } from './agencies/membership.js';
import { Change } from './changes/change.js';
import { TreatyAction } from './conventions/treaty-action.js';
import { Source } from './documents/source.js';
import { Delegation } from './events/delegation.js';
import { Participation } from './events/participation.js';
import { Topic } from './events/topic.js';
import { SeriesAttendee } from './events/series-attendee.js';
import { Claim } from './facts/claim.js';
import { TimelineEntry } from './facts/timeline-entry.js';
import { CoAttendee } from './officials/co-attendee.js';
import { Statement } from './facts/statement.js';
import { CommonEvent } from './meetings/common-event.js';
import { MeetingQuestions } from './meetings/meeting-questions.js';
import { Counterpart } from './meetings/counterpart.js';
import { Encounter } from './meetings/encounter.js';
import { SearchHit } from './nodes/search-hit.js';
import { Tenure } from './officials/tenure.js';
import { Query } from './query.js';
import { wordsQuery } from './nodes/search-text.js';
import { seniorityOf } from './shared/seniority.js';

/** Types that others name only by their connections. */
const named = [
  Change,
  Claim,
  CoAttendee,
  CommonEvent,
  Counterpart,
  Delegation,
  Encounter,
  Membership,
  Participation,
  SearchHit,
  SeriesAttendee,
  Source,
  Statement,
  Tenure,
  TimelineEntry,
  Topic,
  TreatyAction,
];

/**
 * Builds the schema from its classes. Fields have no resolvers: the engine reads them, graphql-js
 * only completes.
 */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [Query, MeetingQuestions],
    orphanedTypes: named,
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // type-graphql's resolvers read instances of its classes; ours are plain values keyed by
    // response name.
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) Reflect.deleteProperty(field, 'resolve');
    if (isInterfaceType(type) || isUnionType(type))
      type.resolveType = (value: { readonly __typename?: string }) => value.__typename;
    if (isObjectType(type)) Reflect.deleteProperty(type, 'isTypeOf');
  }
  const query = schema.getQueryType();
  if (query !== undefined && query !== null)
    query.description = 'Every question that can be asked of the record.';
  schema.extensions = {
    filters: {
      conditions: conditions(),
      conversions: { text: (text) => wordsQuery(String(text)), rankAtLeast: seniorityOf },
    },
  };
  return schema;
}

/** Every condition of a filter field, by the name of its file. */
function conditions(): Record<string, Predicate> {
  return Object.fromEntries(
    Object.entries(cypherFiles).flatMap(([name, file]) =>
      file.sort === 'predicate' ? [[name, file]] : [],
    ),
  );
}

/**
 * The schema as text, as committed in schema/api.graphql: by the names of the types, whichever file
 * is read first.
 */
export function schemaText(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${types.map(printType).join('\n\n')}\n`;
}
