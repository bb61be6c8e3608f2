import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { Period } from '../shared/period-arguments.js';

@ArgsType()
export class DocumentsPage extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Published by this source.' }) source?: string;
  @Field(() => Period, {
    nullable: true,
    description: 'Published on days that may lie in this period.',
  })
  period?: Period;
}
