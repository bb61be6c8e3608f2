import { Field, ID, InputType, Int } from 'type-graphql';
import { PostRank } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';

@InputType({
  description: 'Having met: meetings between the two sides that meet all that is given.',
})
export class MetFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Whom: an official, post, country or agency; anyone unless given.',
  })
  party?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'At this event (itself, its programme and margins, at any depth) or series.',
  })
  at?: string;
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only on the margins of, or part of, another event; false: only meetings that stand alone.',
  })
  onMargins?: boolean;
  @Field(() => PostRank, { nullable: true, description: 'Both sides at this rank or above.' })
  rankAtLeast?: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'In at least so many meetings.',
  })
  atLeast?: number;
}
