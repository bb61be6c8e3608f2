import { ObjectType } from 'type-graphql';
import {
  claimsOfDocument,
  documentsCopyOf,
  documentsFacts,
  documentsImpact,
  documentsSource,
} from '../../generated/cypher.js';
import { ClaimConnection, FactConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { One, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { DateTimeScalar, PartialDateScalar } from '../shared/scalars.js';
import { RetractionImpact } from './retraction-impact.js';
import { Source } from './source.js';

/** A text that claims stand in. */
@ObjectType('Document', {
  implements: Node,
  simpleResolvers: true,
  description: 'A text that claims stand in: an article, a status list, a decision.',
})
export class Document extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'Its title.') title!: Selected;
  @One(() => Source, documentsSource, 'Who published it.') source!: Selected;
  @Property(() => PartialDateScalar, 'When it was published.', { nullable: true })
  published!: Selected;
  @Property(() => PartialDateScalar, 'When those who gathered the record read it.', {
    nullable: true,
  })
  retrieved!: Selected;
  @Property(() => String, 'Where it stands on the web.', { nullable: true }) url!: Selected;
  @Property(() => String, 'Its language (BCP 47).', { nullable: true }) language!: Selected;
  @One(
    () => Document,
    documentsCopyOf,
    'The document whose text it repeats; the two count as one publisher.',
    { nullable: true },
  )
  copyOf!: Selected;
  @Property(() => DateTimeScalar, 'When it was retracted.', { nullable: true })
  retractedAt!: Selected;
  @Page(
    () => ClaimConnection,
    claimsOfDocument,
    'The live claims that stand in it, by what they are about.',
    { args: PageArguments },
  )
  claims!: Selected;
  @Page(
    () => FactConnection,
    documentsFacts,
    'The facts that it says, the newest on record first.',
    { args: PageArguments },
  )
  facts!: Selected;
  @One(() => RetractionImpact, documentsImpact, 'What would change if it were retracted.')
  ifRetracted!: Selected;
}
