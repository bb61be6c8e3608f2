import { Field, ID, InputType } from 'type-graphql';
import { ParticipationRole, ParticipationStatus } from '../shared/enums.js';
import { Period } from '../shared/period-arguments.js';

@InputType({
  description: 'A presence: one participation, its own or on its behalf, meets all that is given.',
})
export class PresenceFilter {
  @Field(() => ID, { nullable: true, description: 'In this event itself.' }) event?: string;
  @Field(() => ID, { nullable: true, description: 'In an edition of this series.' })
  series?: string;
  @Field(() => [ParticipationStatus], {
    nullable: true,
    description: 'With one of these statuses; ATTENDED unless given.',
  })
  statuses?: string[];
  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roles?: string[];
  @Field(() => Period, {
    nullable: true,
    description: 'In an event that may fall into this period.',
  })
  period?: Period;
}
