import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { NameKind } from '../shared/enums.js';
import { Property } from '../declare.js';
import type { Selected } from '../declare.js';

/** Everything that has an id of its own. */
@InterfaceType('Node', {
  description: 'Everything that has an id of its own, stable and readable: `event:octopus-2025`.',
})
export abstract class Node {
  @Field(() => ID, { description: 'The id: its kind, a colon, its key.' })
  id!: string;
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
