import type { MetFields } from '../../generated/operations.js';

/** One row of who met whom. */
export type MetRow = MetFields['nodes'][number];

/** The meetings around one conference, or those around none. */
export interface ConferenceRows {
  readonly conference: MetRow['conference'];
  readonly rows: readonly MetRow[];
}

/** Meetings by the conference around them, in the order in which the first of each comes. */
export function byConference(rows: readonly MetRow[]): readonly ConferenceRows[] {
  const groups = new Map<string, MetRow[]>();
  for (const row of rows) {
    const key = row.conference?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((mine) => ({
    conference: mine[0]?.conference ?? null,
    rows: mine,
  }));
}
