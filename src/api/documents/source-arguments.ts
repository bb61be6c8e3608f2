import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { SourceKind } from '../shared/enums.js';

@ArgsType()
export class SourcesPage extends PageArguments {
  @Field(() => [SourceKind], { nullable: true, description: 'Only sources of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: 'Only sources seated in this country.' })
  country?: string;
}
