import { ObjectType } from 'type-graphql';
import { countriesOfficials, countriesPosts } from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { TreatyActor } from '../actors/treaty-actor.js';
import { CounterpartConnection, OfficialConnection, PostConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Page, Property } from '../declare.js';
import { counterpartsByLevel } from '../meetings/counterpart-hops.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { SideCounterpartPage } from '../meetings/counterpart-arguments.js';
import { AsOfPage } from '../shared/as-of-arguments.js';

/** A country, current or former. */
@ObjectType('Country', {
  implements: [Node, Actor],
  simpleResolvers: true,
  description: 'A country, current or former.',
})
export class Country extends TreatyActor {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'ISO 3166-1 alpha-2 code.', { nullable: true }) iso2!: Selected;
  @Property(() => String, 'ISO 3166-1 alpha-3 code.', { nullable: true }) iso3!: Selected;
  @Property(() => String, 'UN M49 code.', { nullable: true }) m49!: Selected;
  @Property(() => String, 'UN region.', { nullable: true }) region!: Selected;
  @Property(() => String, 'UN subregion.', { nullable: true }) subregion!: Selected;
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
}
