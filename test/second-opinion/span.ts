import { beginning, boundsOrNull, end } from './dates.js';
import type { Days, Span, Thing, World } from './things.js';
import type { Line } from './line.js';

/** Days on which nothing happens. */
const noDays: Days = { from: end, to: '' };

/**
 * The days that dates cover, and not longer than what they name existed. A day that is known for
 * the beginning or for the end is covered itself.
 */
export function spanOf(values: Line, others: readonly Thing[]): Span {
  const from = boundsOrNull(values['from']);
  const to =
    boundsOrNull(values['to']) ??
    (values['ended'] === true ? { earliest: beginning, latest: end } : null);
  const [firsts, lasts] = [
    others.map((one) => boundsOrNull(one.values['from'])?.earliest ?? beginning).sort(),
    others.map((one) => boundsOrNull(one.values['to'])?.latest ?? end).sort(),
  ];
  const clipped = (days: Days): Days => ({
    from: [days.from, ...firsts].sort().at(-1) ?? days.from,
    to: [days.to, ...lasts].sort()[0] ?? days.to,
  });
  const possible = { from: from?.earliest ?? beginning, to: to?.latest ?? end };
  const certain = { from: from?.latest ?? beginning, to: to?.earliest ?? end };
  const begun = from !== null && from.earliest === from.latest ? from.latest : null;
  const over = to !== null && to.earliest === to.latest ? to.latest : null;
  return {
    certain: clipped({
      from: over !== null && over >= possible.from && over < certain.from ? over : certain.from,
      to: begun !== null && begun <= possible.to && begun > certain.to ? begun : certain.to,
    }),
    possible: clipped(possible),
  };
}

/** The days that a tenure or membership covers; a tenure without dates covers none for certain. */
export function spanIn(thing: Thing, things: World['things']): Span | null {
  if (thing.type !== 'tenure' && thing.type !== 'membership') return null;
  const named = thing.type === 'tenure' ? [] : [thing.values['member'], thing.values['of']];
  const span = spanOf(
    thing.values,
    named.flatMap((id) => things.get(String(id)) ?? []),
  );
  if (thing.isPlanned)
    return {
      certain: { from: span.certain.from, to: noDays.to },
      possible: { from: span.possible.from, to: noDays.to },
    };
  const isOpen = thing.values['from'] === undefined && thing.values['to'] === undefined;
  return thing.type === 'tenure' && isOpen
    ? { ...span, certain: { from: span.certain.from, to: noDays.to } }
    : span;
}
