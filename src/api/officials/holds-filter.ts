import { Field, ID, InputType } from 'type-graphql';
import { PostRank } from '../shared/enums.js';
import { DateScalar } from '../shared/scalars.js';

@InputType({ description: 'Holding a post: one tenure meets all that is given.' })
export class HoldsFilter {
  @Field(() => ID, { nullable: true, description: 'This post.' }) post?: string;
  @Field(() => ID, { nullable: true, description: 'A post in this agency.' }) agency?: string;
  @Field(() => ID, { nullable: true, description: 'A post of this country.' }) country?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'A post accredited to this country or organisation.',
  })
  accreditedTo?: string;
  @Field(() => [PostRank], { nullable: true, description: 'A post of one of these ranks.' })
  ranks?: string[];
  @Field(() => DateScalar, { nullable: true, description: 'On this day; today unless given.' })
  asOf?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the credentials had been presented by that day.',
  })
  credentials?: boolean;
}
