import { ObjectType } from 'type-graphql';
import { tenuresOfficial, tenuresPost } from '../../generated/cypher.js';
import type { Selected } from '../declare.js';
import { One, Property } from '../declare.js';
import { Fact } from '../facts/fact.js';
import { Node } from '../nodes/node.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Official } from './official.js';
import { Post } from './post.js';

/** Who holds or held a post, and when. */
@ObjectType('Tenure', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'Who holds or held a post, and when, as exactly as known.',
})
export class Tenure extends Fact {
  @One(() => Official, tenuresOfficial, 'Who.') official!: Selected;
  @One(() => Post, tenuresPost, 'Which post.') post!: Selected;
  @Property(() => PartialDateScalar, 'Since when; `../2025-06-04` means on that day or before.', {
    nullable: true,
  })
  from!: Selected;
  @Property(() => PartialDateScalar, 'Until when; `2026-02-16/..` means on that day or after.', {
    nullable: true,
  })
  to!: Selected;
  @Property(() => Boolean, 'Whether it is over, on a day that is not known.') ended!: Selected;
  @Property(() => Boolean, 'Whether only acting.') acting!: Selected;
  @Property(() => PartialDateScalar, 'When the credentials were presented.', { nullable: true })
  credentials!: Selected;
  @Property(() => String, 'Why it ended.', { nullable: true }) endCause!: Selected;
}
