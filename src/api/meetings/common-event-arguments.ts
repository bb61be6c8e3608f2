import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@ArgsType()
export class ActorsPage extends PageArguments {
  @Field(() => [ID], { description: 'Officials, posts, countries or agencies.' }) actors!: string[];
}
