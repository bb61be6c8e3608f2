import { Field, ID, InputType } from 'type-graphql';
import { AgencyKind } from '../shared/enums.js';
import { MetFilter } from '../meetings/met-filter.js';
import { PresenceFilter } from '../events/presence-filter.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({ description: 'Which agencies and organisations: all that is given must hold.' })
export class AgencyFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [AgencyKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: 'An organ of this country.' }) country?: string;
  @Field(() => ID, { nullable: true, description: 'A part of this agency.' }) partOf?: string;
  @Field(() => PresenceFilter, { nullable: true, description: 'It was represented so.' })
  represented?: PresenceFilter;
  @Field(() => MetFilter, { nullable: true, description: 'It, or someone on its behalf, met so.' })
  met?: MetFilter;
  @Field(() => [AgencyFilter], { nullable: true, description: 'All of these hold.' })
  and?: AgencyFilter[];
  @Field(() => [AgencyFilter], { nullable: true, description: 'One of these holds.' })
  or?: AgencyFilter[];
  @Field(() => AgencyFilter, { nullable: true, description: 'This does not hold.' })
  not?: AgencyFilter;
}

@ArgsType()
export class AgenciesPage extends PageArguments {
  @Field(() => AgencyFilter, { nullable: true, description: 'Only these agencies.' })
  filter?: AgencyFilter;
}
