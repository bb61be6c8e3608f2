import { InterfaceType, Int } from 'type-graphql';
import {
  claimsHistory,
  claimsOfFact,
  claimsWeighed,
  factsHeadline,
} from '../../generated/cypher.js';
import { ClaimConnection } from '../connections.js';
import type { Selected } from '../declare.js';
import { Concluded, Page, Property } from '../declare.js';
import { Node, headlineDescription } from '../nodes/node.js';
import { PageArguments } from '../shared/arguments.js';
import { Modality } from '../shared/enums.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { Conflict, conflictsOf } from './conflict.js';
import { factHeadline } from './headline.js';
import { Shown, historyOf } from './shown.js';

/** Something that is so because documents say so. */
@InterfaceType('Fact', {
  implements: Node,
  description:
    'Something that is so because documents say so: a participation, tenure, membership, treaty act or statement.',
})
export abstract class Fact extends Node {
  @Concluded(
    () => String,
    { properties: ['id', 'modality'], hop: factsHeadline, conclude: factHeadline },
    headlineDescription,
  )
  override headline!: Selected;
  @Page(() => ClaimConnection, claimsOfFact, 'The live claims behind it, the best first.', {
    args: PageArguments,
  })
  evidence!: Selected;
  @Concluded(
    () => [Conflict],
    { properties: ['id'], hop: claimsWeighed, conclude: conflictsOf },
    'The fields on which live claims differ.',
  )
  conflicts!: Selected;
  @Property(
    () => Modality,
    'Whether documents assert it; of what they only plan nothing is derived: no signature, no presence, no holder.',
  )
  modality!: Selected;
  @Property(() => Int, 'How many independent publishers say so; copies of one text count once.')
  publishers!: Selected;
  @Property(() => DateTimeScalar, 'When we first knew of it.') recordedAt!: Selected;
  @Concluded(
    () => [Shown],
    { properties: ['id'], hop: claimsHistory, conclude: historyOf },
    'What was shown, since when, and which change of the record brought it about; the oldest first.',
  )
  history!: Selected;
}
