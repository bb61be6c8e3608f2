import * as cypher from '../../generated/cypher.js';
import type { ArgumentValues } from '../../query/reading.js';
import type { Hop } from '../declare.js';
import { filterValue } from '../shared/filter-value.js';

/** Starts from the smallest set that the filter names. */
export function factsBy(args: ArgumentValues): Hop {
  const filter: unknown = args['filter'];
  const given = (field: string) =>
    typeof filter === 'object' && filter !== null && typeof Reflect.get(filter, field) === 'string';
  if (given('document')) return cypher.factsOfDocument;
  if (given('about')) return cypher.factsAbout;
  if (Array.isArray(filterValue('between')(args))) return cypher.factsBetween;
  if (given('source')) return cypher.factsOfSource;
  if (given('sourceCountry')) return cypher.factsOfSourceCountry;
  return kindsOf(args).length === 1 ? cypher.factsOfKind : cypher.factsList;
}

/** The kinds of facts that a filter names; none where it leaves them open. */
export function kindsOf(args: ArgumentValues): readonly unknown[] {
  const kinds = filterValue('kinds')(args);
  return Array.isArray(kinds) ? kinds : [];
}
