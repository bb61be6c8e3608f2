import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../shared/scalars.js';
import { MetFilter } from '../meetings/met-filter.js';
import { PresenceFilter } from '../events/presence-filter.js';
import { HoldsFilter } from './holds-filter.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({ description: 'Which officials: all that is given must hold.' })
export class OfficialFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => HoldsFilter, { nullable: true, description: 'Holds such a post.' })
  holds?: HoldsFilter;
  @Field(() => ID, {
    nullable: true,
    description: 'Represents this country or agency through a post held on the `asOf` day.',
  })
  represents?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `represents`; today unless given.',
  })
  asOf?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Held a post of this country or agency, or took part on its behalf, at any time.',
  })
  actedFor?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'Was present so.' })
  attended?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'Met so.' }) met?: MetFilter;
  @Field(() => [OfficialFilter], { nullable: true, description: 'All of these hold.' })
  and?: OfficialFilter[];
  @Field(() => [OfficialFilter], { nullable: true, description: 'One of these holds.' })
  or?: OfficialFilter[];
  @Field(() => OfficialFilter, { nullable: true, description: 'This does not hold.' })
  not?: OfficialFilter;
}

@ArgsType()
export class OfficialsPage extends PageArguments {
  @Field(() => OfficialFilter, { nullable: true, description: 'Only these officials.' })
  filter?: OfficialFilter;
}
