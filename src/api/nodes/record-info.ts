import { Int, ObjectType } from 'type-graphql';
import type { Selected } from '../declare.js';
import { Concluded, Property } from '../declare.js';
import { Operation } from '../facts/shown.js';
import { DateTimeScalar, PartialDateScalar } from '../shared/scalars.js';

/** How many of a kind are on record. */
@ObjectType('RecordCount', {
  simpleResolvers: true,
  description: 'How many of a kind are on record.',
})
export class RecordCount {
  @Property(() => String, 'The kind of thing or fact.') kind!: Selected;
  @Property(() => Int, 'How many.') count!: Selected;
}

/** How much is on record, and how new it is. */
@ObjectType('RecordInfo', {
  simpleResolvers: true,
  description: 'How much is on record, and how new it is.',
})
export class RecordInfo {
  @Property(() => String, 'Grows with every change of the record that is finished.')
  version!: Selected;
  @Property(() => DateTimeScalar, 'When the last change began that is finished.', {
    nullable: true,
  })
  loadedAt!: Selected;
  @Concluded(
    () => [Operation],
    {
      properties: ['pending'],
      conclude: ({ properties }) => operationsOf(properties['pending']),
    },
    'Changes that are not finished, the oldest first: what they have not reached is shown as before them.',
  )
  pending!: Selected;
  @Property(() => PartialDateScalar, 'When the newest document was published.', { nullable: true })
  newestDocument!: Selected;
  @Concluded(
    () => [RecordCount],
    {
      properties: ['kinds', 'counts'],
      conclude: ({ properties }) => countsOf(properties['kinds'], properties['counts']),
    },
    'How many of each kind.',
  )
  counts!: Selected;
}

function countsOf(
  kinds: unknown,
  counts: unknown,
): { readonly kind: unknown; readonly count: unknown }[] {
  return Array.isArray(kinds) && Array.isArray(counts)
    ? kinds.map((kind: unknown, index) => ({ kind, count: counts[index] }))
    : [];
}

function operationsOf(pending: unknown): readonly Operation[] {
  return (Array.isArray(pending) ? pending : []).flatMap((row: unknown) =>
    Array.isArray(row) ? [{ id: String(row[0]), kind: String(row[1]), at: String(row[2]) }] : [],
  );
}
