import { Int, ObjectType } from 'type-graphql';
import { meetingsOfList } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { EventConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Page, Property } from '../declare.js';
import { Party } from '../nodes/party.js';
import { PageArguments } from '../shared/arguments.js';
import { PartialDateScalar } from '../shared/scalars.js';

/** Whom someone met. */
@ObjectType('Counterpart', {
  simpleResolvers: true,
  description: 'Whom someone met, how often, and when.',
})
export class Counterpart {
  @Property(() => Party, 'The other party, each once.') party!: Selected;
  @Property(() => Actor, 'For whom the other party was there at their last meeting.', {
    nullable: true,
  })
  side!: Selected;
  @Property(() => Int, 'In how many meetings.') meetingCount!: Selected;
  @Property(() => PartialDateScalar, 'When they first met.', { nullable: true })
  firstMet!: Selected;
  @Property(() => PartialDateScalar, 'When they last met.', { nullable: true }) lastMet!: Selected;
  @Page(() => EventConnection, meetingsOfList, 'Their meetings, the newest first.', {
    args: PageArguments,
  })
  meetings!: Selected;
}
