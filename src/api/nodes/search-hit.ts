import { Float, ObjectType } from 'type-graphql';
import type { Selected } from '../declare.js';
import { Property } from '../declare.js';
import { Node } from './node.js';

/** Something that a search found. */
@ObjectType('SearchHit', { simpleResolvers: true, description: 'Something that a search found.' })
export class SearchHit {
  @Property(() => Node, 'What was found.') node!: Selected;
  @Property(() => String, 'The name that matched.') matched!: Selected;
  @Property(
    () => Float,
    'How well it matched, in whole points; higher is better, comparable within one search.',
  )
  score!: Selected;
}
