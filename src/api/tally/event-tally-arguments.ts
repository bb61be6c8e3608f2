import { ArgsType, Field, Int } from 'type-graphql';
import { EventFilter } from '../events/event-filter.js';
import { EventDimension } from '../shared/enums.js';

@ArgsType()
export class EventTallyArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only these events.' })
  filter?: EventFilter;
  @Field(() => [EventDimension], { description: 'By what to count, alone or together.' })
  by!: string[];
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'At most so many rows.' })
  first?: number;
}
