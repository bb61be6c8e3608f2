import { ObjectType } from 'type-graphql';
import { meetingsConference } from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { One, Property } from '../declare.js';
import { Event } from '../events/event.js';
import { Participation } from '../events/participation.js';
import { EncounterBasis } from '../shared/enums.js';

/** Two sides that met, as a source asserts. */
@ObjectType('Encounter', {
  simpleResolvers: true,
  description: 'Two sides that met at a meeting which a source asserts.',
})
export class Encounter {
  @Property(() => Participation, 'The more senior of the two, then the one with the smaller id.')
  a!: Selected;
  @Property(() => Participation, 'The other.') b!: Selected;
  @Property(() => Event, 'The meeting.') meeting!: Selected;
  @One(
    () => Event,
    meetingsConference,
    'The outermost event that the meeting was part or on the margins of.',
    { nullable: true },
  )
  conference!: Selected;
  @Property(() => EncounterBasis, 'On what it rests.') basis!: Selected;
}
