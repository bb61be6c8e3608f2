import { ObjectType } from 'type-graphql';
import { statementsSubject } from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { One, Property } from '../declare.js';
import { Node } from '../nodes/node.js';
import { Fact } from './fact.js';

/** Any other statement of a document. */
@ObjectType('Statement', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'Anything else that documents state about something: a property and its value. Its id keeps the kind `claim` of the record.',
})
export class Statement extends Fact {
  @One(() => Node, statementsSubject, 'What it is about.') about!: Selected;
  @Property(() => String, 'A short word for what is stated, for instance `signatories`.')
  property!: Selected;
  @Property(() => String, 'The value as text.') value!: Selected;
  @Property(() => String, 'The unit of the value.', { nullable: true }) unit!: Selected;
}
