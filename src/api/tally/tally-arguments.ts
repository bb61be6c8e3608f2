import { ArgsType, Field, Int } from 'type-graphql';
import { MeetingDimension } from '../shared/enums.js';
import { MeetingFilter } from '../meetings/meeting-filter.js';

@ArgsType()
export class TallyArguments {
  @Field(() => MeetingFilter, { nullable: true, description: 'Only these meetings.' })
  filter?: MeetingFilter;
  @Field(() => [MeetingDimension], { description: 'By what to count, alone or together.' })
  by!: string[];
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'At most so many rows.' })
  first?: number;
}
