import { ObjectType } from 'type-graphql';
import {
  agenciesCountry,
  agenciesMembers,
  agenciesOfficials,
  agenciesPartOf,
  agenciesParts,
  agenciesPosts,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { TreatyActor } from '../actors/treaty-actor.js';
import {
  AgencyConnection,
  MembershipConnection,
  OfficialConnection,
  PostConnection,
} from '../connections.js';
import { Country } from '../countries/country.js';
import type { Selected } from '../declare.js';
import { One, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { AgencyKind } from '../shared/enums.js';
import { AsOfPage } from '../shared/as-of-arguments.js';

/** An agency or organisation. */
@ObjectType('Agency', {
  implements: [Node, Actor],
  simpleResolvers: true,
  description: 'A body that acts: a ministry, an organisation of states, a company.',
})
export class Agency extends TreatyActor {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => AgencyKind, 'What sort of body it is.') kind!: Selected;
  @Property(() => String, 'Its acronym.', { nullable: true }) acronym!: Selected;
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
}
