import { ArgsType, Field, ID, Int } from 'type-graphql';

/** Arguments of every connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    defaultValue: 20,
    nullable: true,
    description: 'How many items, at most 200.',
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Read on after this cursor: the `endCursor` of the page before.',
  })
  after?: string;
}

/** Arguments of what is looked up by its id. */
@ArgsType()
export class IdArguments {
  @Field(() => ID, { description: 'Its id, for instance `event:octopus-2025`.' })
  id!: string;
}
