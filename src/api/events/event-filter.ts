import { Field, ID, InputType } from 'type-graphql';
import { EventKind, EventStatus } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';
import { ArgsType } from 'type-graphql';
import { PageArguments } from '../shared/arguments.js';

@InputType({ description: 'Which events: all that is given must hold.' })
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these.' }) ids?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Called so, or with a name that begins so, in any spelling.',
  })
  text?: string;
  @Field(() => [EventKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[];
  @Field(() => [EventStatus], { nullable: true, description: 'With one of these statuses.' })
  statuses?: string[];
  @Field(() => Period, { nullable: true, description: 'On days that may lie in this period.' })
  period?: Period;
  @Field(() => String, { nullable: true, description: 'In this city, as the record writes it.' })
  city?: string;
  @Field(() => ID, { nullable: true, description: 'In this country.' }) country?: string;
  @Field(() => ID, { nullable: true, description: 'An edition of this series.' }) series?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Organised by this official, country or agency.',
  })
  organisedBy?: string;
  @Field(() => ID, { nullable: true, description: 'It concerns this convention.' })
  concerns?: string;
  @Field(() => ID, { nullable: true, description: 'About this topic.' }) topic?: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'All of these were there, themselves or through those on their behalf.',
  })
  attendedBy?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether live claims differ.' })
  conflicting?: boolean;
  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[];
  @Field(() => [EventFilter], { nullable: true, description: 'One of these holds.' })
  or?: EventFilter[];
  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter;
}

@ArgsType()
export class EventsPage extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only these events.' })
  filter?: EventFilter;
}
