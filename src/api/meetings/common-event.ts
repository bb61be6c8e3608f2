import { ObjectType } from 'type-graphql';
import { participationsOfList } from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { Many, Property } from '../declare.js';
import { Event } from '../events/event.js';
import { Participation } from '../events/participation.js';
import { EncounterBasis } from '../shared/enums.js';

/** An event in which several took part. */
@ObjectType('CommonEvent', {
  simpleResolvers: true,
  description: 'An event in which all who were asked about took part.',
})
export class CommonEvent {
  @Property(() => Event, 'The event.') event!: Selected;
  @Many(
    () => Participation,
    participationsOfList,
    'Their participations in it, the most senior first.',
  )
  participations!: Selected;
  @Property(() => EncounterBasis, 'Whether the event is itself a meeting of theirs.')
  basis!: Selected;
}
