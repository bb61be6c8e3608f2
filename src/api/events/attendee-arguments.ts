import { ArgsType, Field, Int } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@ArgsType()
export class AttendeePage extends PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: 'In so many editions or more.',
  })
  minimumEditions?: number;
}
