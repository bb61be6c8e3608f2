import { Int, ObjectType } from 'type-graphql';
import {
  tallyOfMeetings,
  tallyOfPairs,
  tallyOfPairsAndParticipations,
  tallyOfParticipations,
  tallyRows,
} from '../../generated/cypher.js';
import type { ArgumentValues } from '../../query/reading.js';
import type { Hop, Selected } from '../declare.js';
import { Concluded, Many, Property } from '../declare.js';

/** A count and what it is of. */
@ObjectType('TallyRow', { simpleResolvers: true, description: 'A count and what it is of.' })
export class TallyRow {
  @Property(
    () => [String],
    'A key for each dimension: a year, a month, an id, a pair as "id|id" in the order of ids; empty when not known.',
  )
  keys!: Selected;
  @Concluded(
    () => [String],
    {
      properties: ['keys', 'names'],
      conclude: ({ properties }) => labelsOf(properties['keys'], properties['names']),
    },
    'The keys in words.',
  )
  labels!: Selected;
  @Property(() => Int, 'How many meetings or events.') count!: Selected;
}

/** Meetings or events counted. */
@ObjectType('Tally', {
  simpleResolvers: true,
  description: 'Meetings or events counted, for tables, charts and matrices.',
})
export class Tally {
  @Many(() => TallyRow, tallyRows, 'The counts, the greatest first, then by key.') rows!: Selected;
  @Property(() => Int, 'How many meetings or events match.') total!: Selected;
  @Property(() => Boolean, 'Whether there are more rows than were asked for.') hasMore!: Selected;
}

/**
 * The statement that counts by these dimensions: those of meetings alone, of who took part, of
 * pairs, or of both.
 */
export function tallyBy(args: ArgumentValues): Hop {
  const by: readonly unknown[] = Array.isArray(args['by']) ? args['by'] : [];
  const isPersonal = by.some(
    (dimension) => dimension === 'OFFICIAL' || dimension === 'SIDE' || dimension === 'RANK',
  );
  const isPairwise = by.some(
    (dimension) => dimension === 'OFFICIAL_PAIR' || dimension === 'SIDE_PAIR',
  );
  if (isPairwise) return isPersonal ? tallyOfPairsAndParticipations : tallyOfPairs;
  return isPersonal ? tallyOfParticipations : tallyOfMeetings;
}

function labelsOf(keys: unknown, names: unknown): string[] {
  const known = new Map(
    (Array.isArray(names) ? names : []).map((pair: unknown): [string, string] =>
      Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', ''],
    ),
  );
  return (Array.isArray(keys) ? keys.map(String) : []).map((key) =>
    key === ''
      ? 'not known'
      : key
          .split('|')
          .map((part) => known.get(part) ?? part)
          .join(' – '),
  );
}
