import { ObjectType } from 'type-graphql';
import { membershipsGroup, membershipsMember } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { One, Property } from '../declare.js';
import { Fact } from '../facts/fact.js';
import { Node } from '../nodes/node.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Agency } from './agency.js';

/** Who belongs to what, and when. */
@ObjectType('Membership', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'That a country or agency belongs to an organisation or group, and when.',
})
export class Membership extends Fact {
  @One(() => Actor, membershipsMember, 'Who belongs.') member!: Selected;
  @One(() => Agency, membershipsGroup, 'To what.') of!: Selected;
  @Property(() => PartialDateScalar, 'Since when; open when not known.', { nullable: true })
  from!: Selected;
  @Property(() => PartialDateScalar, 'Until when; open when it has not ended.', { nullable: true })
  to!: Selected;
}
