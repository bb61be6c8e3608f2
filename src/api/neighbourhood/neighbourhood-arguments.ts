import { ArgsType, Field, ID, Int } from 'type-graphql';
import { EntityKind } from '../shared/enums.js';

@ArgsType()
export class NeighbourhoodArguments {
  @Field(() => ID, { description: 'Around what.' }) of!: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'How many links far, up to 3.',
  })
  depth?: number;
  @Field(() => [EntityKind], {
    nullable: true,
    description: 'Only neighbours of these kinds; the way there may lead through others.',
  })
  kinds?: string[];
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: 'At most so many neighbours; what is cut off is counted.',
  })
  limit?: number;
}
