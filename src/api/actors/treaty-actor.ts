import { ObjectType } from 'type-graphql';
import {
  actionsOfActor,
  actorsSuccessorOf,
  conventionsStatusOfActor,
  membershipsOfMember,
} from '../../generated/cypher.js';
import { MembershipConnection, TreatyActionConnection } from '../connections.js';
import { ActionPage } from '../conventions/action-filter.js';
import { StatusArguments } from '../conventions/treaty-arguments.js';
import { TreatyStatus } from '../conventions/treaty-status.js';
import type { Selected } from '../declare.js';
import { Many, One, Page, Property } from '../declare.js';
import { AsOfPage } from '../shared/as-of-arguments.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Actor } from './actor.js';

/** Countries and agencies alike: they belong to organisations and act under treaties. */
@ObjectType()
export abstract class TreatyActor extends Actor {
  @Property(() => PartialDateScalar, 'Since when it exists.', { nullable: true }) from!: Selected;
  @Property(
    () => PartialDateScalar,
    'Until when it existed: after that it is party to and member of nothing.',
    { nullable: true },
  )
  to!: Selected;
  @Many(() => Actor, actorsSuccessorOf, 'Whom it succeeds; that alone moves nothing.')
  successorOf!: Selected;
  @Page(
    () => MembershipConnection,
    membershipsOfMember,
    'To what it certainly belongs on a day, by name of the organisation.',
    { args: AsOfPage },
  )
  memberships!: Selected;
  @Page(() => TreatyActionConnection, actionsOfActor, 'Its treaty acts, the newest first.', {
    args: ActionPage,
    filters: { filter: [{ subject: 'actions', variables: {} }] },
  })
  actions!: Selected;
  @One(
    () => TreatyStatus,
    conventionsStatusOfActor,
    'Where it stands under a convention on a day.',
    { args: StatusArguments },
  )
  treatyStatus!: Selected;
}
