import { ObjectType } from 'type-graphql';
import { changesClaims } from '../../generated/cypher.js';
import { changeOf } from '../../model/change-of.js';
import type { ChangeOfFact } from '../../model/change-of.js';
import { kindOf } from '../../model/kinds.js';
import type { Grounds } from '../../query/reading.js';
import type { Selected } from '../declare.js';
import { Concluded, Property } from '../declare.js';
import { Fact } from '../facts/fact.js';
import { datedClaim, Operation } from '../facts/shown.js';
import { statedValues } from '../facts/stated-values.js';
import { classNamed } from '../shared/class-named.js';
import { ChangeEffect } from '../shared/enums.js';

const grounds = { properties: ['factId', 'number'], hop: changesClaims };

/** What one change of the record did to one fact. */
@ObjectType('Change', {
  simpleResolvers: true,
  description: 'What one change of the record did to one fact.',
})
export class Change {
  @Property(() => Operation, 'The change of the record.') operation!: Selected;
  @Property(() => Fact, 'The fact, also one that is no longer shown.') fact!: Selected;
  @Concluded(
    () => ChangeEffect,
    { ...grounds, conclude: (from) => changed(from)?.effect ?? 'SUPPORT_CHANGED' },
    'What became of it.',
  )
  effect!: Selected;
  @Concluded(
    () => [classNamed('StatedValue')],
    { ...grounds, conclude: (from) => valuesOf(changed(from)?.before) },
    'The values shown before, by field; none when it was not shown.',
  )
  before!: Selected;
  @Concluded(
    () => [classNamed('StatedValue')],
    { ...grounds, conclude: (from) => valuesOf(changed(from)?.after) },
    'The values shown after, by field; none when it is no longer shown.',
  )
  after!: Selected;
}

function changed({ properties, rows }: Grounds): ChangeOfFact | undefined {
  const kind = kindOf(String(properties['factId']).split(':')[0] ?? '');
  return kind && changeOf(kind, rows.map(datedClaim), Number(properties['number']));
}

function valuesOf(values: ChangeOfFact['after'] | undefined): unknown {
  return statedValues(JSON.stringify(values ?? {}));
}
