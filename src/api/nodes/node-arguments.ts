import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { EntityKind } from '../shared/enums.js';

@ArgsType()
export class IdsArguments {
  @Field(() => [ID], { description: 'The ids.' }) ids!: string[];
}

@ArgsType()
export class SearchPage extends PageArguments {
  @Field(() => String, {
    description: 'A name or the beginning of its words, in any script, case or spelling on record.',
  })
  text!: string;
  @Field(() => [EntityKind], { nullable: true, description: 'Only things of these kinds.' })
  kinds?: string[];
}
