import { Int, ObjectType } from 'type-graphql';
import { meetingsOfIds, pathsHops, pathsPaths } from '../../generated/cypher.js';
import { EventConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Many, Page, Property } from '../declare.js';
import { Official } from '../officials/official.js';
import { PageArguments } from '../shared/arguments.js';

/** Two officials who met, within a chain. */
@ObjectType('Hop', { simpleResolvers: true, description: 'Two officials who met, within a chain.' })
export class Hop {
  @Property(() => Official, 'The one.') from!: Selected;
  @Property(() => Official, 'The other.') to!: Selected;
  @Page(
    () => EventConnection,
    meetingsOfIds,
    'The meetings that make the link, the newest first.',
    { args: PageArguments },
  )
  meetings!: Selected;
}

/** A chain of officials, each of whom met the next. */
@ObjectType('Path', {
  simpleResolvers: true,
  description: 'A chain of officials, each of whom met the next.',
})
export class Path {
  @Property(() => Int, 'How many hops it has.') length!: Selected;
  @Many(() => Hop, pathsHops, 'Its hops, in order.') hops!: Selected;
}

/** The shortest chains, and whether the search saw all. */
@ObjectType('PathResult', {
  simpleResolvers: true,
  description: 'The shortest chains of asserted meetings, and whether the search saw all.',
})
export class PathResult {
  @Many(() => Path, pathsPaths, 'The chains of the least length, at most as many as asked for.')
  paths!: Selected;
  @Property(() => Boolean, 'Whether no limit stopped the search or cut the chains.')
  complete!: Selected;
  @Property(() => String, 'Which limit did, and what to do.', { nullable: true }) note!: Selected;
}
