import { ObjectType } from 'type-graphql';
import type { Selected } from '../declare.js';
import { Concluded, Property } from '../declare.js';
import { Event } from '../events/event.js';
import { FactKind } from '../shared/enums.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Fact } from './fact.js';
import { timelineSummary } from './timeline-summary.js';

/** A dated fact of an official, country or agency. */
@ObjectType('TimelineEntry', {
  simpleResolvers: true,
  description: 'A dated fact, at its (first) day.',
})
export class TimelineEntry {
  @Property(() => PartialDateScalar, 'When; of several days the first.') on!: Selected;
  @Property(() => FactKind, 'What sort of fact it is.') kind!: Selected;
  @Concluded(
    () => String,
    {
      properties: ['kind', 'what', 'manner'],
      conclude: ({ properties }) =>
        timelineSummary(properties['kind'], properties['what'], properties['manner']),
    },
    'The fact in a few words.',
  )
  summary!: Selected;
  @Property(() => Fact, 'The fact.') fact!: Selected;
  @Property(() => Event, 'The event, of participations and of acts done at one.', {
    nullable: true,
  })
  event!: Selected;
}
