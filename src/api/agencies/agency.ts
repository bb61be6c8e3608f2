import { ObjectType } from 'type-graphql';
import {
  actionsOfActor,
  agenciesCountry,
  agenciesMembers,
  agenciesOfficials,
  agenciesPartOf,
  agenciesParts,
  agenciesPosts,
  actorsSuccessorOf,
  conventionsStatusOfActor,
  membershipsOfMember,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import {
  AgencyConnection,
  MembershipConnection,
  OfficialConnection,
  PostConnection,
  TreatyActionConnection,
} from '../connections.js';
import { Country } from '../countries/country.js';
import { TreatyStatus } from '../conventions/treaty-status.js';
import type { Selected } from '../declare.js';
import { Many, One, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { AgencyKind } from '../shared/enums.js';
import { StatusArguments } from '../conventions/treaty-arguments.js';
import { ActionPage } from '../conventions/action-filter.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { AsOfPage } from '../shared/as-of-arguments.js';

/** An agency or organisation. */
@ObjectType('Agency', {
  implements: [Node, Actor],
  simpleResolvers: true,
  description: 'A body that acts: a ministry, an organisation of states, a company.',
})
export class Agency extends Actor {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => AgencyKind, 'What sort of body it is.') kind!: Selected;
  @Property(() => String, 'Its acronym.', { nullable: true }) acronym!: Selected;
  @Property(() => PartialDateScalar, 'Since when it exists.', { nullable: true }) from!: Selected;
  @Property(
    () => PartialDateScalar,
    'Until when it existed: after that it is party to and member of nothing.',
    { nullable: true },
  )
  to!: Selected;
  @Many(() => Actor, actorsSuccessorOf, 'Whom it succeeds; that alone moves nothing.')
  successorOf!: Selected;
  @One(() => Country, agenciesCountry, 'The country whose organ it is.', { nullable: true })
  country!: Selected;
  @One(() => Agency, agenciesPartOf, 'The agency it is a part of.', { nullable: true })
  partOf!: Selected;
  @Page(() => AgencyConnection, agenciesParts, 'Its parts, by name.', { args: PageArguments })
  parts!: Selected;
  @Page(() => PostConnection, agenciesPosts, 'Its posts, the most senior first.', {
    args: PageArguments,
  })
  posts!: Selected;
  @Page(
    () => OfficialConnection,
    agenciesOfficials,
    'Who certainly held one of its posts on a day, by name.',
    { args: AsOfPage },
  )
  officials!: Selected;
  @Page(
    () => MembershipConnection,
    agenciesMembers,
    'Who certainly belongs to it on a day, by name of the member.',
    { args: AsOfPage },
  )
  members!: Selected;
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
