import { Extensions, ObjectType } from 'type-graphql';
import {
  actionsActor,
  actionsAgainst,
  actionsConvention,
  actionsEvent,
  actionsSignedBy,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { One, Property } from '../declare.js';
import { Fact } from '../facts/fact.js';
import { Node } from '../nodes/node.js';
import { Official } from '../officials/official.js';
import { TreatyAct } from '../shared/enums.js';
import { classNamed } from '../shared/class-named.js';
import { PartialDateScalar } from '../shared/scalars.js';

/** What a state or organisation did under a treaty. */
@ObjectType('TreatyAction', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'What a state or organisation did under a treaty: a signature, a ratification, a reservation, a withdrawal.',
})
@Extensions({ label: 'Action' })
export class TreatyAction extends Fact {
  @One(() => Actor, actionsActor, 'Who did it.') actor!: Selected;
  @One(() => classNamed('Convention'), actionsConvention, 'Under which convention.')
  convention!: Selected;
  @Property(() => TreatyAct, 'What was done.') act!: Selected;
  @Property(() => PartialDateScalar, 'When it was signed or deposited.', { nullable: true })
  on!: Selected;
  @Property(() => PartialDateScalar, 'When it took effect, as a source states.', { nullable: true })
  effective!: Selected;
  @Property(() => String, 'Where.', { nullable: true }) place!: Selected;
  @One(() => classNamed('Event'), actionsEvent, 'At which event.', { nullable: true })
  event!: Selected;
  @One(() => Official, actionsSignedBy, 'Who signed in person.', { nullable: true })
  signedBy!: Selected;
  @Property(() => String, 'The article concerned.', { nullable: true }) article!: Selected;
  @Property(() => String, 'The text, for instance of a reservation.', { nullable: true })
  text!: Selected;
  @One(() => TreatyAction, actionsAgainst, 'The act that it objects to or withdraws.', {
    nullable: true,
  })
  against!: Selected;
}
