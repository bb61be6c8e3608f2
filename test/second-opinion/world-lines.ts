import fc from 'fast-check';
import type { Line } from './line.js';
import { isPossible, two } from './world-dates.js';
import { maybe, rarely, one, ids } from './world-words.js';

/** What documents say of a thing; somebody says all of it. */
export const evidence = (says: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> =>
  fc
    .array(
      fc.record({
        document: one(ids.document),
        credibility: maybe(fc.integer({ min: 1, max: 6 })),
        modality: rarely(one(['PLANNED', 'ASSERTED', 'DENIED'])),
        rank: rarely(one(['PREFERRED', 'DEPRECATED'])),
        locator: rarely(one(['para 1', 'para 2'])),
        quote: rarely(fc.constant('as it says')),
        assertedBy: rarely(one([...ids.official, ...ids.agency])),
        says: rarely(says),
        why: rarely(fc.constant('so it says')),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => (all.every(isSilent) ? [...all, { document: ids.document[1] }] : all));

/** What says nothing of some field: somebody has to, if it is a field that a thing needs. */
const isSilent = (entry: Line): boolean => Object.values(entry['says'] ?? {}).includes(null);

/** One line for each id of a pool. */
export const lines = (
  type: string,
  pool: readonly string[],
  fields: fc.Arbitrary<Line>,
): fc.Arbitrary<Line[]> =>
  fc
    .tuple(...pool.map(() => fields))
    .map((all) => all.map((line, index) => ({ type, id: pool[index], ...line })));

/** Each after the first may name one that stands before it, so that chains never close. */
export const chained = (
  all: fc.Arbitrary<Line[]>,
  link: (before: readonly string[]) => fc.Arbitrary<Line>,
): fc.Arbitrary<Line[]> =>
  all.chain((found) =>
    fc.tuple(
      ...found.map((line, index) =>
        index === 0
          ? fc.constant(line)
          : link(found.slice(0, index).map((other) => String(other['id']))).map((more) => ({
              ...line,
              ...more,
            })),
      ),
    ),
  );

/** What is told of a fact at first, and what another line tells of it. */
interface Telling {
  readonly fields: fc.Arbitrary<Line>;
  readonly again: fc.Arbitrary<Line>;
}

/** Facts, a few of them told a second time with other values and evidence of their own. */
export const factsOf = (
  type: string,
  most: number,
  { fields, again }: Telling,
): fc.Arbitrary<Line[]> =>
  fc
    .tuple(
      fc.array(fields, { minLength: Math.floor(most / 2), maxLength: most }),
      fc.array(fc.tuple(fc.nat({ max: Math.floor(most / 2) - 1 }), again), { maxLength: 3 }),
    )
    .map(([all, more]) => {
      const told = all.map((line, index): Line => ({
        type,
        id: `${type}:f${two(index)}`,
        ...line,
      }));
      return [
        ...told,
        ...more.map(([at, other]) => ({ ...told[at], ...other })).filter(isPossible),
      ];
    });

/** Entities told a second time, without evidence. */
export const retold = (pool: readonly string[], fields: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> =>
  fc
    .array(fc.tuple(one(pool), fields), { maxLength: 2 })
    .map((all) => all.map(([id, line]) => ({ type: id.split(':')[0], id, ...line })));
