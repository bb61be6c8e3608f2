import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../shared/scalars.js';
import { MetFilter } from '../meetings/met-filter.js';
import { PresenceFilter } from '../events/presence-filter.js';
import { ActionFilter } from '../conventions/action-filter.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({ description: 'Which countries: all that is given must hold.' })
export class CountryFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [String], {
    nullable: true,
    description: 'In one of these UN regions or subregions.',
  })
  regions?: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'A member of this organisation on the `asOf` day.',
  })
  memberOf?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `memberOf` and `partyTo`; today unless given.',
  })
  asOf?: string;
  @Field(() => ActionFilter, { nullable: true, description: 'It did such a treaty act.' })
  acted?: ActionFilter;
  @Field(() => ID, { nullable: true, description: 'A party to this convention on the `asOf` day.' })
  partyTo?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'It was represented so.' })
  represented?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'It, or someone on its behalf, met so.' })
  met?: MetFilter;
  @Field(() => [CountryFilter], { nullable: true, description: 'All of these hold.' })
  and?: CountryFilter[];
  @Field(() => [CountryFilter], { nullable: true, description: 'One of these holds.' })
  or?: CountryFilter[];
  @Field(() => CountryFilter, { nullable: true, description: 'This does not hold.' })
  not?: CountryFilter;
}

@ArgsType()
export class CountriesPage extends PageArguments {
  @Field(() => CountryFilter, { nullable: true, description: 'Only these countries.' })
  filter?: CountryFilter;
}
