import { Int, ObjectType } from 'type-graphql';
import { participationsOfList } from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { Many, Property } from '../declare.js';
import { Party } from '../nodes/party.js';
import { Participation } from './participation.js';

/** Who attended several editions of a series. */
@ObjectType('SeriesAttendee', {
  simpleResolvers: true,
  description: 'Who attended several editions of a series.',
})
export class SeriesAttendee {
  @Property(() => Party, 'Who, as exactly as known.') party!: Selected;
  @Property(() => Int, 'How many editions.') editions!: Selected;
  @Many(() => Participation, participationsOfList, 'Their participations in them.')
  participations!: Selected;
}
