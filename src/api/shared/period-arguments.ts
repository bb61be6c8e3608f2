import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { DateScalar } from './scalars.js';

/** Days from and to, either left open. */
@InputType({
  description:
    'Days from and to, either left open. It matches what may fall inside it; what has no date falls in none.',
})
export class Period {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; open when left out.' })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; open when left out.' })
  to?: string;
}

@ArgsType()
export class PeriodPage extends PageArguments {
  @Field(() => Period, { nullable: true, description: 'Only what may fall into this period.' })
  period?: Period;
}
