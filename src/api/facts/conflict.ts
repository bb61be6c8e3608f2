import { Field, ObjectType } from 'type-graphql';
import type { WeighedClaim } from '../../model/claims.js';
import { conclude } from '../../model/conclude.js';
import { kindOf } from '../../model/kinds.js';
import { textOf } from '../../model/values.js';
import { RowNode } from '../../query/reading.js';
import type { Grounds } from '../../query/reading.js';
import { Property } from '../declare.js';
import { classNamed } from '../shared/class-named.js';

/** Another value than the shown one, and who states it. */
@ObjectType('OtherValue', {
  simpleResolvers: true,
  description: 'Another value than the shown one, and the claims that state it.',
})
export class OtherValue {
  @Field(() => String, { nullable: true, description: 'The value as text.' }) value?: string;
  @Property(() => [classNamed('Claim')], 'The claims that state it, the best first.')
  claims!: unknown[];
}

/** A field on which live claims differ. */
@ObjectType('Conflict', {
  simpleResolvers: true,
  description: 'A field on which live claims state something else than what is shown.',
})
export class Conflict {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'What is shown.' }) shown?: string;
  @Field(() => [OtherValue], { description: 'The other values.' }) others!: OtherValue[];
}

/** The conflicts of a fact, concluded from its claims as they weigh. */
export function conflictsOf({ properties, rows }: Grounds): unknown {
  const kind = kindOf(String(properties['id']).split(':')[0] ?? '');
  if (kind === undefined) return [];
  const places = new Map(rows.map((row, index) => [String(row['id']), index]));
  const { disagreements } = conclude(kind, rows.map(weighedClaim), []);
  return disagreements.map(({ field, shown, others }) => ({
    field,
    shown: valueText(shown),
    others: others.map(({ value, claims }) => ({
      value: valueText(value),
      claims: claims.map((id) => new RowNode(places.get(id) ?? -1, 'claim')),
    })),
  }));
}

/** A row of claims/weighed as a claim to conclude from. */
export function weighedClaim(row: Readonly<Record<string, unknown>>): WeighedClaim {
  const says: unknown = JSON.parse(String(row['says']));
  return {
    id: String(row['id']),
    says: typeof says === 'object' && says !== null ? { ...says } : {},
    publisher: String(row['publisher']),
    rank: row['rank'] === 'PREFERRED' || row['rank'] === 'DEPRECATED' ? row['rank'] : 'NORMAL',
    modality:
      row['modality'] === 'DENIED' || row['modality'] === 'PLANNED' ? row['modality'] : 'ASSERTED',
    credibility: typeof row['credibility'] === 'number' ? row['credibility'] : null,
    sourceKind: text(row['sourceKind']),
    reliability: text(row['reliability']),
    published: text(row['published']),
  };
}

function valueText(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
