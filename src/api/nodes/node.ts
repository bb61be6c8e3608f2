import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { NameKind } from '../shared/enums.js';
import { Property } from '../declare.js';
import type { Selected } from '../declare.js';

/** What a headline is, the same for every kind of thing. */
export const headlineDescription =
  'What it is called in a list: its name or title; of a fact or claim, the whole of it in a few words that stand alone: `Viet Nam signed the United Nations Convention against Cybercrime`.';

/** Everything that has an id of its own. */
@InterfaceType('Node', {
  description: 'Everything that has an id of its own, stable and readable: `event:octopus-2025`.',
})
export abstract class Node {
  @Field(() => ID, { description: 'The id: its kind, a colon, its key.' })
  id!: string;

  @Property(
    () => String,
    'A remark of those who gathered the record, for instance with whom a person is not to be confused; null when there is none, and of claims.',
    { nullable: true },
  )
  note!: Selected;

  // Each kind of thing says how it is read: what is inherited here would win over what a kind says
  // itself.
  @Field(() => String, { description: headlineDescription })
  headline!: Selected;
}

/** A name of something. */
@ObjectType('Name', {
  simpleResolvers: true,
  description: 'A name of something, in one language and of one kind.',
})
export class Name {
  @Property(() => String, 'The name as written.') text!: Selected;
  @Property(() => String, 'Its language (BCP 47), where the record tells.', { nullable: true })
  lang!: Selected;
  @Property(() => NameKind, 'What sort of name it is, where the record tells.', { nullable: true })
  kind!: Selected;
}
