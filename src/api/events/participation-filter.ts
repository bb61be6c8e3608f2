import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';
import { EventKind, ParticipationRole, ParticipationStatus } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';

@InputType({ description: 'Which participations: all that is given must hold.' })
export class ParticipationFilter {
  @Field(() => [ParticipationStatus], {
    nullable: true,
    description: 'With one of these statuses.',
  })
  statuses?: string[];
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'On behalf of one of these countries or agencies.',
  })
  onBehalfOf?: string[];
  @Field(() => [ID], { nullable: true, description: 'In a post of one of these agencies.' })
  inPostsOf?: string[];
  @Field(() => [EventKind], { nullable: true, description: 'In an event of one of these kinds.' })
  eventKinds?: string[];
  @Field(() => ID, { nullable: true, description: 'In this event itself.' }) event?: string;
  @Field(() => ID, { nullable: true, description: 'In an edition of this series.' })
  series?: string;
  @Field(() => Period, {
    nullable: true,
    description: 'In an event that may fall into this period.',
  })
  period?: Period;
  @Field(() => Boolean, { nullable: true, description: 'Whether the source names the official.' })
  named?: boolean;
}

@ArgsType()
export class ParticipationPage extends PageArguments {
  @Field(() => ParticipationFilter, { nullable: true, description: 'Only these participations.' })
  filter?: ParticipationFilter;
}
