import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { FactKind } from '../shared/enums.js';

@InputType({ description: 'Which changes: all that is given must hold.' })
export class ChangeFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Later than this: the `version` of the record that was seen last.',
  })
  since?: string;
  @Field(() => [ID], { nullable: true, description: 'Of facts about one of these.' })
  about?: string[];
  @Field(() => [FactKind], { nullable: true, description: 'Of facts of one of these kinds.' })
  kinds?: string[];
}

@ArgsType()
export class ChangesPage extends PageArguments {
  @Field(() => ChangeFilter, { nullable: true, description: 'Only these.' })
  filter?: ChangeFilter;
}
