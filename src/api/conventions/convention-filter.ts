import { Field, ID, InputType } from 'type-graphql';
import { ConventionKind } from '../shared/enums.js';
import { ActionFilter } from './action-filter.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({ description: 'Which conventions: all that is given must hold.' })
export class ConventionFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [ConventionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in force today.' })
  inForce?: boolean;
  @Field(() => ActionFilter, { nullable: true, description: 'Such an act was done under it.' })
  acted?: ActionFilter;
  @Field(() => [ConventionFilter], { nullable: true, description: 'All of these hold.' })
  and?: ConventionFilter[];
  @Field(() => [ConventionFilter], { nullable: true, description: 'One of these holds.' })
  or?: ConventionFilter[];
  @Field(() => ConventionFilter, { nullable: true, description: 'This does not hold.' })
  not?: ConventionFilter;
}

@ArgsType()
export class ConventionsPage extends PageArguments {
  @Field(() => ConventionFilter, { nullable: true, description: 'Only these conventions.' })
  filter?: ConventionFilter;
}
