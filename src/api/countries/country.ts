import { ObjectType } from 'type-graphql';
import {
  actionsOfActor,
  conventionsStatusOfActor,
  countriesOfficials,
  countriesPosts,
  actorsSuccessorOf,
  membershipsOfMember,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import {
  CounterpartConnection,
  MembershipConnection,
  OfficialConnection,
  PostConnection,
  TreatyActionConnection,
} from '../connections.js';
import { TreatyStatus } from '../conventions/treaty-status.js';
import type { Selected } from '../declare.js';
import { Many, One, Page, Property } from '../declare.js';
import { counterpartsByLevel } from '../meetings/counterpart-hops.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { StatusArguments } from '../conventions/treaty-arguments.js';
import { ActionPage } from '../conventions/action-filter.js';
import { SideCounterpartPage } from '../meetings/counterpart-arguments.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { AsOfPage } from '../shared/as-of-arguments.js';

/** A country, current or former. */
@ObjectType('Country', {
  implements: [Node, Actor],
  simpleResolvers: true,
  description: 'A country, current or former.',
})
export class Country extends Actor {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'ISO 3166-1 alpha-2 code.', { nullable: true }) iso2!: Selected;
  @Property(() => String, 'ISO 3166-1 alpha-3 code.', { nullable: true }) iso3!: Selected;
  @Property(() => String, 'UN M49 code.', { nullable: true }) m49!: Selected;
  @Property(() => String, 'UN region.', { nullable: true }) region!: Selected;
  @Property(() => String, 'UN subregion.', { nullable: true }) subregion!: Selected;
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
    () => CounterpartConnection,
    counterpartsByLevel,
    'Whom it met, the most met first; sides unless persons are asked for.',
    {
      args: SideCounterpartPage,
      filters: {
        filter: [
          { subject: 'encounters', variables: {} },
          { subject: 'meetings', variables: { that: 'meeting' } },
        ],
      },
    },
  )
  override counterparts!: Selected;
  @Page(
    () => MembershipConnection,
    membershipsOfMember,
    'To what it certainly belongs on a day, by name of the organisation.',
    { args: AsOfPage },
  )
  memberships!: Selected;
  @Page(() => PostConnection, countriesPosts, 'Its posts, the most senior first.', {
    args: PageArguments,
  })
  posts!: Selected;
  @Page(
    () => OfficialConnection,
    countriesOfficials,
    'Who certainly held one of its posts on a day, by name.',
    { args: AsOfPage },
  )
  officials!: Selected;
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
