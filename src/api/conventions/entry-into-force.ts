import { Field, Int, ObjectType } from 'type-graphql';
import { RowNode } from '../../query/reading.js';
import type { Grounds } from '../../query/reading.js';
import { ruleInWords } from '../../model/rule-in-words.js';
import { Property } from '../declare.js';
import { ForActorArguments } from './treaty-arguments.js';
import { DateScalar, PartialDateScalar } from '../shared/scalars.js';
import { entryFrom, namesOf, ruleOf } from './entry-question.js';
import type { ActInRow, Deposit } from './entry-question.js';
import { TreatyAction } from './treaty-action.js';

/** An act that does not count, and why. */
@ObjectType('ExcludedAction', {
  simpleResolvers: true,
  description: 'An act that does not count towards entry into force, and why.',
})
export class ExcludedAction {
  @Field(() => TreatyAction, { description: 'The act.' }) action!: unknown;
  @Field(() => String, { description: 'Why it does not count.' }) reason!: string;
}

/** A convention's entry into force, concluded from its own rule and the acts on record. */
@ObjectType('EntryIntoForce', {
  simpleResolvers: true,
  description:
    "A convention's entry into force, concluded from its own rule and the acts on record.",
})
export class EntryIntoForce {
  @Field(() => Boolean, { description: 'Whether it is in force on the day asked about.' })
  inForce!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of entry into force; null while something is missing, or while it depends on an act of which no source gives the day.',
  })
  on?: string;
  @Field(() => Int, { description: 'How many instruments the rule requires.' }) required!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The rule in words: `90 days after the 40th instrument of ratification, acceptance, approval or accession`; null when none is on record, and then nothing is concluded about entry into force.',
  })
  rule?: string;
  @Field(() => [TreatyAction], { description: 'The acts that count.' }) counted!: unknown[];
  @Field(() => [ExcludedAction], { description: 'The acts that do not count, with the reason.' })
  excluded!: ExcludedAction[];
  @Field(() => Int, { description: 'How many of the supposed deposits count.' }) supposed!: number;
  @Field(() => Int, { description: 'How many instruments are missing.' }) remaining!: number;
  @Field(() => [String], {
    description:
      'What is missing, in words: instruments, or the day of one on which the day of entry into force depends.',
  })
  missing!: string[];
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The earliest day of entry into force, if all that is missing were deposited on the day asked about; null when it entered into force on a day that no source gives.',
  })
  earliest?: string;
  @Field(() => String, { nullable: true, description: 'The article that has the rule.' })
  article?: string;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The entry into force that a source states, to compare.',
  })
  statedOn?: string;
  @Property(() => DateScalar, 'When it is or would be in force for this country or organisation.', {
    nullable: true,
    args: ForActorArguments,
  })
  forActor!: unknown;
}

/** The conclusion as the fields of EntryIntoForce. */
export function entryIntoForceOf({ rows, args, circumstances }: Grounds): unknown {
  const asOf = typeof args['asOf'] === 'string' ? args['asOf'] : circumstances.today;
  const entry = entryFrom(rows, asOf, depositsOf(args['whatIf']));
  if (entry === undefined) return null;
  const node = (act: ActInRow) => new RowNode(act.row, 'action');
  const rule = ruleOf(rows[0]?.['rule']);
  return {
    ...entry,
    rule: rule === null ? null : ruleInWords(rule, namesOf(rows)),
    counted: entry.counted.map(node),
    excluded: entry.excluded.map(({ action, reason }) => ({ action: node(action), reason })),
    article: rule?.article ?? null,
    statedOn: rows[0]?.['inForce'] ?? null,
    forActor: (named: Readonly<Record<string, unknown>>) => entry.forActor(String(named['id'])),
  };
}

/** Who is supposed to deposit. */
export function supposedActors(args: Readonly<Record<string, unknown>>): readonly string[] {
  return depositsOf(args['whatIf']).map((deposit) => deposit.actor);
}

function depositsOf(value: unknown): Deposit[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null
      ? [{ actor: String(Reflect.get(each, 'actor')), on: String(Reflect.get(each, 'on')) }]
      : [],
  );
}
