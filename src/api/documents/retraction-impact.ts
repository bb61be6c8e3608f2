import { ObjectType } from 'type-graphql';
import { documentsVanishing, documentsWeakened } from '../../generated/cypher.js';
import { FactConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Page } from '../declare.js';
import { PageArguments } from '../shared/arguments.js';

/** What would change if a document were retracted. */
@ObjectType('RetractionImpact', {
  simpleResolvers: true,
  description: 'What would change if a document were retracted.',
})
export class RetractionImpact {
  @Page(
    () => FactConnection,
    documentsVanishing,
    'Facts that would no longer be shown, the newest on record first.',
    { args: PageArguments },
  )
  vanishing!: Selected;
  @Page(
    () => FactConnection,
    documentsWeakened,
    'Facts that would stay with fewer claims, the newest on record first.',
    { args: PageArguments },
  )
  weakened!: Selected;
}
