import { ObjectType } from 'type-graphql';
import {
  postsAccreditedTo,
  postsAgency,
  postsCountry,
  postsHolders,
  postsTenures,
} from '../../generated/cypher.js';
import { Actor } from '../actors/actor.js';
import { Agency } from '../agencies/agency.js';
import { TenureConnection } from '../connections.js';
import { Country } from '../countries/country.js';
import type { Selected } from '../declare.js';
import { Many, One, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { HoldersArguments } from '../shared/as-of-arguments.js';
import { PageArguments } from '../shared/arguments.js';
import { PostRank } from '../shared/enums.js';
import { Official } from './official.js';

/** A post that officials hold. */
@ObjectType('Post', {
  implements: Node,
  simpleResolvers: true,
  description: 'A post that officials hold, in an agency or of a country.',
})
export class Post extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'Its title.') title!: Selected;
  @Property(() => PostRank, 'Its seniority.') rank!: Selected;
  @Property(() => Boolean, 'Whether it has one holder at a time.') single!: Selected;
  @One(() => Agency, postsAgency, 'The agency it is in.', { nullable: true }) agency!: Selected;
  @One(() => Country, postsCountry, 'The country it is of.', { nullable: true }) country!: Selected;
  @One(
    () => Actor,
    postsAccreditedTo,
    'The country or organisation that its holder is accredited to.',
    { nullable: true },
  )
  accreditedTo!: Selected;
  @Page(() => TenureConnection, postsTenures, 'Who held it and when, the latest first.', {
    args: PageArguments,
  })
  tenures!: Selected;
  @Many(() => Official, postsHolders, 'Who certainly held it on a day, by name.', {
    args: HoldersArguments,
  })
  holders!: Selected;
}
