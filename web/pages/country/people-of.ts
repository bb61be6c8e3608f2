/** Somebody who acted for a country, with how many meetings for it are on record. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
}

/**
 * Everyone who acted for a side, those with the most meetings first; of the counts only those of
 * the side itself.
 */
export function peopleOf(
  side: string,
  counts: readonly { readonly keys: readonly string[]; readonly count: number }[],
  acted: readonly { readonly id: string; readonly name: string }[],
): readonly Person[] {
  const meetings = new Map(
    counts.flatMap(({ keys: [official = '', other], count }) =>
      other === side && official !== '' ? [[official, count] as const] : [],
    ),
  );
  return acted
    .map(({ id, name }) => ({ id, name, meetings: meetings.get(id) ?? 0 }))
    .sort(
      (one, other) => other.meetings - one.meetings || one.name.localeCompare(other.name, 'en'),
    );
}
