import { ObjectType } from 'type-graphql';
import {
  officialsCoAttendees,
  officialsRepresents,
  officialsSigned,
  officialsTenures,
  officialsTenuresAsOf,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { CoAttendeeConnection, TenureConnection, TreatyActionConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Many, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { CoAttendeePage } from './co-attendee-arguments.js';
import { AsOfArguments, TenuresPage } from '../shared/as-of-arguments.js';
import { hasPeriod, periodFrom, periodTo } from '../shared/period.js';

/** A person who acts in the record. */
@ObjectType('Official', {
  implements: [Node, Actor],
  simpleResolvers: true,
  description: 'A person who acts in the record, ministers and experts alike.',
})
export class Official extends Actor {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Page(
    () => CoAttendeeConnection,
    officialsCoAttendees,
    'Officials at the same events, those at the most events first; with `withoutMeeting` only those with whom no meeting is on record.',
    { args: CoAttendeePage, values: { hasPeriod, periodFrom, periodTo } },
  )
  coAttendees!: Selected;
  @Page(
    () => TenureConnection,
    (args) =>
      args['asOf'] === null || args['asOf'] === undefined ? officialsTenures : officialsTenuresAsOf,
    'The posts held, the latest first: all of them, or those that certainly cover a day.',
    { args: TenuresPage },
  )
  tenures!: Selected;
  @Many(
    () => Actor,
    officialsRepresents,
    'For whom, through the posts certainly held on a day: the country of the post, else its agency.',
    { args: AsOfArguments },
  )
  represents!: Selected;
  @Page(
    () => TreatyActionConnection,
    officialsSigned,
    'Treaty acts signed in person, the newest first.',
    { args: PageArguments },
  )
  signed!: Selected;
}
