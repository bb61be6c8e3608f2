import * as cypher from '../../generated/cypher.js';
import type { ArgumentValues } from '../../query/reading.js';
import type { Hop } from '../declare.js';
import { filterValue } from '../shared/filter-value.js';

/** Starts from the convention or the one actor that the filter names. */
export function actionsBy(args: ArgumentValues): Hop {
  if (typeof filterValue('convention')(args) === 'string') return cypher.actionsUnderConvention;
  return oneActorOf(args) === undefined ? cypher.actionsList : cypher.actionsByActor;
}

/** The one actor that a filter of acts names; undefined where it names none or several. */
export function oneActorOf(args: ArgumentValues): unknown {
  const actors = filterValue('actors')(args);
  return Array.isArray(actors) && actors.length === 1 ? actors[0] : undefined;
}
