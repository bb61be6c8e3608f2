import { Field, ID, ObjectType } from 'type-graphql';
import { shownHistory } from '../../model/history.js';
import type { DatedClaim } from '../../model/history.js';
import { kindOf } from '../../model/kinds.js';
import type { Grounds } from '../../query/reading.js';
import { Property } from '../declare.js';
import { classNamed } from '../shared/class-named.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { weighedClaim } from './conflict.js';
import { statedValues } from './stated-values.js';

/** A change of the record. */
@ObjectType('Operation', {
  simpleResolvers: true,
  description: 'A change of the record: a load, a retraction, a restoration.',
})
export class Operation {
  @Field(() => ID, { description: 'Its id; the numbers only grow.' }) id!: string;
  @Field(() => String, { description: 'What was done.' }) kind!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
}

/** What was shown for some time. */
@ObjectType('Shown', {
  simpleResolvers: true,
  description: 'What was shown of a fact for some time, and which change brought it about.',
})
export class Shown {
  @Field(() => DateTimeScalar, { description: 'Since when.' }) from!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when; null while it is shown.',
  })
  until?: string;
  @Property(
    () => [classNamed('StatedValue')],
    'The values shown, by field; none while nothing was shown.',
  )
  values!: unknown;
  @Field(() => Operation, { description: 'The change that brought it about.' })
  operation!: Operation;
}

/** The history of a fact, concluded from all claims ever made of it. */
export function historyOf({ properties, rows }: Grounds): unknown {
  const kind = kindOf(String(properties['id']).split(':')[0] ?? '');
  if (kind === undefined) return [];
  const operations = new Map(
    rows.flatMap(operationsOf).map((operation) => [operation.number, operation]),
  );
  return shownHistory(kind, rows.map(datedClaim), [...operations.values()]).map(
    ({ values, from, until, operation }) => ({
      from,
      until,
      operation: operations.get(operation),
      values: statedValues(JSON.stringify(values ?? {})),
    }),
  );
}

/** A row of claims/history or changes/claims as a claim to conclude from. */
export function datedClaim(row: Readonly<Record<string, unknown>>): DatedClaim {
  return {
    ...weighedClaim(row),
    operation: Number(row['operation']),
    ended: Array.isArray(row['ended']) ? row['ended'].map(Number) : [],
  };
}

function operationsOf(
  row: Readonly<Record<string, unknown>>,
): { readonly number: number; readonly id: string; readonly kind: string; readonly at: string }[] {
  const operations: unknown = row['operations'];
  return (Array.isArray(operations) ? operations : []).flatMap((each: unknown) =>
    Array.isArray(each)
      ? [
          {
            number: Number(each[0]),
            id: String(each[1]),
            kind: String(each[2]),
            at: String(each[3]),
          },
        ]
      : [],
  );
}
