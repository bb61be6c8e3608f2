import { ObjectType } from 'type-graphql';
import { topicsEvents } from '../../generated/cypher.js';
import { EventConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';

/** What events are about. */
@ObjectType('Topic', {
  implements: Node,
  simpleResolvers: true,
  description: 'What events are about.',
})
export class Topic extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'The name it goes by.') name!: Selected;
  @Page(() => EventConnection, topicsEvents, 'The events about it, the newest first.', {
    args: PageArguments,
  })
  events!: Selected;
}
