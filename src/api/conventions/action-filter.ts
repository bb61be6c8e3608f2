import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { TreatyAct } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';

@InputType({ description: 'Which treaty acts: all that is given must hold.' })
export class ActionFilter {
  @Field(() => ID, { nullable: true, description: 'Under this convention.' }) convention?: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Done by one of these countries or organisations.',
  })
  actors?: string[];
  @Field(() => [TreatyAct], { nullable: true, description: 'One of these acts.' }) acts?: string[];
  @Field(() => Period, { nullable: true, description: 'On a day that may lie in this period.' })
  period?: Period;
}

@ArgsType()
export class ActionPage extends PageArguments {
  @Field(() => ActionFilter, { nullable: true, description: 'Only these acts.' })
  filter?: ActionFilter;
}
