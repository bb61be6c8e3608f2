import type { Values } from './claims.js';
import { boundsOf } from './dates.js';
import type { Kind } from './kind.js';
import { sameText } from './values.js';

/**
 * Who takes part: an official before an agency before a country; undefined when nobody is named.
 */
export function participantOf(values: Values): unknown {
  return values['official'] ?? values['agency'] ?? values['country'];
}

/**
 * Fields of a kind in the order in which they are concluded: what others go with comes before them.
 */
export function concludingOrder(kind: Kind): readonly string[] {
  const fields = Object.keys(kind.fields);
  const first = ['act', 'from'].filter((field) => fields.includes(field));
  return [...first, ...fields.filter((field) => !first.includes(field))];
}

/**
 * Whether what is stated for a field may be shown beside what is shown already, so that a shown
 * thing is never a mixture that no document could stand for: what qualifies a treaty act goes with
 * the act, post and side with the participant, and nothing ends before it begins.
 */
export function goesWith(kind: Kind, field: string, shown: Values): (stated: Values) => boolean {
  if (kind.type === 'action' && !ofEveryAct.includes(field)) {
    return ({ act }) => act === undefined || sameText(act) === sameText(shown['act']);
  }
  if (kind.type === 'participation' && (field === 'post' || field === 'onBehalfOf')) {
    return (stated) =>
      participantOf(stated) === undefined || participantOf(stated) === participantOf(shown);
  }
  const { from } = shown;
  if (field !== 'to' || typeof from !== 'string') return () => true;
  const begin = boundsOf(from).earliest;
  return ({ to }) => typeof to !== 'string' || boundsOf(to).latest >= begin;
}

/** What is said of an act whatever act it is. */
const ofEveryAct: readonly string[] = ['actor', 'convention', 'act', 'note'];
