import { Int, ObjectType } from 'type-graphql';
import { participationsMembers } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { Concluded, Many, Property } from '../declare.js';
import { PostRank } from '../shared/enums.js';
import { rankAt } from '../shared/seniority.js';
import { Participation } from './participation.js';

/** Those who were at an event for one country or agency. */
@ObjectType('Delegation', {
  simpleResolvers: true,
  description: 'Those who were at an event for one country or agency.',
})
export class Delegation {
  @Property(() => Actor, 'For whom.') of!: Selected;
  @Property(() => Participation, 'Who led it, where a source says so.', { nullable: true })
  head!: Selected;
  @Concluded(
    () => PostRank,
    { properties: ['seniority'], conclude: ({ properties }) => rankAt(properties['seniority']) },
    'The rank of its most senior member.',
    { nullable: true },
  )
  rank!: Selected;
  @Property(() => Int, 'How many participations it has.') size!: Selected;
  @Many(() => Participation, participationsMembers, 'Its members, the most senior first.')
  members!: Selected;
}
