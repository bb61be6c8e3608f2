import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { EventKind, EventMode, PostRank } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';

@InputType({
  description:
    'Which meetings: all that is given must hold. In encounters and counterparts, `between`, `involving`, `inPostsOf` and `rankAtLeast` hold for the two sides of the row.',
})
export class MeetingFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      'All of these took part: officials, posts, countries or agencies, the last two also through those on their behalf.',
  })
  between?: string[];
  @Field(() => [ID], { nullable: true, description: 'One of these took part.' })
  involving?: string[];
  @Field(() => [ID], {
    nullable: true,
    description:
      'Someone took part in a post of one of these agencies, named or not, whoever it was for. In encounters, one of the two sides of the row did.',
  })
  inPostsOf?: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'At this event (itself, its programme and margins, at any depth) or series.',
  })
  at?: string;
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [EventMode], { nullable: true, description: 'Held in one of these ways.' })
  modes?: string[];
  @Field(() => [ID], { nullable: true, description: 'About one of these topics.' })
  topics?: string[];
  @Field(() => [ID], { nullable: true, description: 'About one of these conventions.' })
  concerns?: string[];
  @Field(() => String, { nullable: true, description: 'In this city, as the record writes it.' })
  city?: string;
  @Field(() => ID, { nullable: true, description: 'In this country.' }) country?: string;
  @Field(() => Int, { nullable: true, description: 'With at most so many participants.' })
  maxParticipants?: number;
  @Field(() => PostRank, { nullable: true, description: 'Both sides at this rank or above.' })
  rankAtLeast?: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only on the margins of, or part of, another event; false: only those that stand alone.',
  })
  onMargins?: boolean;
}

@ArgsType()
export class MeetingPage extends PageArguments {
  @Field(() => MeetingFilter, { nullable: true, description: 'Only these meetings.' })
  filter?: MeetingFilter;
}

@ArgsType()
export class RequiredMeetingPage extends PageArguments {
  @Field(() => MeetingFilter, { description: 'Which meetings.' }) filter!: MeetingFilter;
}
