import { ArgsType, Field } from 'type-graphql';
import { CounterpartLevel } from '../shared/enums.js';
import { MeetingPage } from './meeting-filter.js';

@ArgsType()
export class CounterpartPage extends MeetingPage {
  @Field(() => CounterpartLevel, {
    nullable: true,
    defaultValue: 'PERSON',
    description: 'What counts as one counterpart.',
  })
  level?: string;
}

@ArgsType()
export class SideCounterpartPage extends MeetingPage {
  @Field(() => CounterpartLevel, {
    nullable: true,
    defaultValue: 'SIDE',
    description: 'What counts as one counterpart.',
  })
  level?: string;
}
