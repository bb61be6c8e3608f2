import { ObjectType } from 'type-graphql';
import { seriesAttendees, seriesEditions, seriesOrganisers } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { EventConnection, SeriesAttendeeConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Many, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { AttendeePage } from './attendee-arguments.js';

/** Events that recur under one name. */
@ObjectType('Series', {
  implements: Node,
  simpleResolvers: true,
  description: 'Events that recur under one name.',
})
export class Series extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'The name it goes by.') name!: Selected;
  @Property(() => String, 'How often, in words.', { nullable: true }) cadence!: Selected;
  @Many(() => Actor, seriesOrganisers, 'Who organises it.') organisers!: Selected;
  @Page(() => EventConnection, seriesEditions, 'Its editions, the newest first.', {
    args: PageArguments,
  })
  editions!: Selected;
  @Page(
    () => SeriesAttendeeConnection,
    seriesAttendees,
    'Who attended several editions themselves, those of the most first.',
    { args: AttendeePage },
  )
  attendees!: Selected;
}
