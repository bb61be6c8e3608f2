import { ArgsType, Field, Int } from 'type-graphql';
import { PeriodPage } from '../shared/period-arguments.js';

@ArgsType()
export class CoAttendeePage extends PeriodPage {
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'At so many events or more.' })
  minimumEvents?: number;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only those with whom no meeting is on record.',
  })
  withoutMeeting?: boolean;
}
