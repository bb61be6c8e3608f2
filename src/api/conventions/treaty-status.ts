import { ObjectType } from 'type-graphql';
import { conventionsEntryForParty } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import type { Selected } from '../declare.js';
import { Concluded, Property } from '../declare.js';
import { TreatyStage } from '../shared/enums.js';
import { classNamed } from '../shared/class-named.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { entryFrom } from './entry-question.js';
import { TreatyAction } from './treaty-action.js';

/** Where a country or organisation stands under a convention. */
@ObjectType('TreatyStatus', {
  simpleResolvers: true,
  description: 'Where a country or organisation stands under a convention on a day.',
})
export class TreatyStatus {
  @Property(() => Actor, 'Who.') actor!: Selected;
  @Property(() => classNamed('Convention'), 'Under which convention.') convention!: Selected;
  @Property(() => TreatyStage, 'How far it has come.') stage!: Selected;
  @Property(() => TreatyAction, 'The first signature.', { nullable: true }) signed!: Selected;
  @Property(() => TreatyAction, 'The act by which it consented to be bound.', { nullable: true })
  consent!: Selected;
  @Property(
    () => TreatyAction,
    'The withdrawal that ended the consent; of a party, the one that will, once it has its effect.',
    { nullable: true },
  )
  withdrawal!: Selected;
  @Concluded(
    () => PartialDateScalar,
    {
      properties: ['stated', 'actorId', 'asOf'],
      hop: conventionsEntryForParty,
      conclude: ({ properties, rows }) =>
        properties['stated'] ??
        entryFrom(rows, String(properties['asOf']), [])?.forActor(String(properties['actorId'])) ??
        null,
    },
    'Since when it is in force for it, as a source states, else concluded from the rule; for one that withdrew, when that took effect.',
    { nullable: true },
  )
  effective!: Selected;
}
