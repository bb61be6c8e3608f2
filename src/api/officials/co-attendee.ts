import { Int, ObjectType } from 'type-graphql';
import { eventsOfList } from '../../generated/cypher.js';
import { EventConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Page, Property } from '../declare.js';
import { PageArguments } from '../shared/arguments.js';
import { Official } from './official.js';

/** An official who was at the same events. */
@ObjectType('CoAttendee', {
  simpleResolvers: true,
  description: 'An official who was at the same events; that alone is no meeting.',
})
export class CoAttendee {
  @Property(() => Official, 'Who.') official!: Selected;
  @Property(() => Int, 'At how many events.') eventCount!: Selected;
  @Page(() => EventConnection, eventsOfList, 'These events, the newest first.', {
    args: PageArguments,
  })
  events!: Selected;
}
