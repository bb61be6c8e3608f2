import { ObjectType } from 'type-graphql';
import { sourcesCountry, sourcesDocuments } from '../../generated/cypher.js';
import { DocumentConnection } from '../connections.js';
import { Country } from '../countries/country.js';
import type { Selected } from '../declare.js';
import { One, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { SourceKind } from '../shared/enums.js';

/** Who publishes documents. */
@ObjectType('Source', {
  implements: Node,
  simpleResolvers: true,
  description: 'Who publishes documents: a depositary, a government, a newspaper.',
})
export class Source extends Node {
  @Property(() => String, headlineDescription, { property: 'name' }) override headline!: Selected;
  @Property(() => String, 'The name it goes by.') name!: Selected;
  @Property(() => SourceKind, 'What sort of source it is.') kind!: Selected;
  @One(() => Country, sourcesCountry, 'The country it is seated in.', { nullable: true })
  country!: Selected;
  @Property(
    () => String,
    'Reliability on the Admiralty scale, A (reliable) to F (cannot be judged).',
    { nullable: true },
  )
  reliability!: Selected;
  @Property(() => String, 'Where it stands on the web.', { nullable: true }) url!: Selected;
  @Page(() => DocumentConnection, sourcesDocuments, 'Its documents, the newest first.', {
    args: PageArguments,
  })
  documents!: Selected;
}
