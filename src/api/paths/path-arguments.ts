import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Period } from '../shared/period-arguments.js';

/** So many took part at most in the meetings that a search uses unless it is told. */
export const USUAL_PARTICIPANTS = 12;

@ArgsType()
export class PathArguments {
  @Field(() => ID, { description: 'The official to begin with.' }) from!: string;
  @Field(() => ID, {
    description:
      'An official, or an agency or country, of which anyone will do: through a post held at the meeting, or on whose behalf it was.',
  })
  to!: string;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: 'At most so many hops, up to 8.',
  })
  maxHops?: number;
  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PARTICIPANTS,
    description:
      'Only meetings of at most so many participants: who sat in one plenary has not met. Where more would have led to a shorter chain, `note` says so.',
  })
  maxParticipants?: number;
  @Field(() => Period, {
    nullable: true,
    description: 'Only meetings that may fall into this period.',
  })
  period?: Period;
  @Field(() => [ID], {
    nullable: true,
    description: 'Not through any of these: officials, posts, countries, agencies, or meetings.',
  })
  avoiding?: string[];
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'At most so many chains.' })
  first?: number;
}
