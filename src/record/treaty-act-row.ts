import type { Row } from '../graph/graph.js';
import type { TreatyAct } from '../model/treaty-acts.js';
import { textOrNull } from './columns.js';

/**
 * A treaty act of an actor from a row: its id, the act, the first day on which it may have been
 * done, the day from which it counts, whether no source gives one, its effect, what it is against,
 * and the last day of the actor.
 */
export function treatyActOf(
  { actor, regional }: { readonly actor: string; readonly regional: boolean },
  [id, act, earliest, day, isUndated, effective, against, actorEnd]: Row,
): TreatyAct {
  return {
    id: String(id),
    actor,
    regionalOrganisation: regional,
    act: String(act),
    earliest: textOrNull(earliest),
    day: textOrNull(day),
    isUndated: isUndated === true,
    effective: textOrNull(effective),
    against: textOrNull(against),
    actorEnd: textOrNull(actorEnd),
  };
}
