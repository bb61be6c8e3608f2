import { Field, ID, InputType, Int } from 'type-graphql';
import { FactKind, SourceKind } from '../shared/enums.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({
  description:
    'Which facts: all that is given must hold. The source fields hold when all live claims of the fact come from such.',
})
export class FactFilter {
  @Field(() => [FactKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: 'This document says so.' }) document?: string;
  @Field(() => ID, { nullable: true, description: 'Only this source says so.' }) source?: string;
  @Field(() => [SourceKind], { nullable: true, description: 'Only sources of these kinds say so.' })
  sourceKinds?: string[];
  @Field(() => ID, { nullable: true, description: 'Only sources of this country say so.' })
  sourceCountry?: string;
  @Field(() => ID, { nullable: true, description: 'About this.' }) about?: string;
  @Field(() => [ID], { nullable: true, description: 'It names all of these.' }) between?: string[];
  @Field(() => String, { nullable: true, description: 'A statement of this property.' })
  property?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'That rest on at most so many independent publishers.',
  })
  publishersAtMost?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether live claims differ.' })
  conflicting?: boolean;
}

@ArgsType()
export class FactsPage extends PageArguments {
  @Field(() => FactFilter, { description: 'Which facts.' }) filter!: FactFilter;
}
