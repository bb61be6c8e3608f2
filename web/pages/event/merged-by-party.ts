import type { EventData } from '../../generated/operations.js';
import { partyKey } from './met-parties.js';

type Participation = NonNullable<EventData['present']>['participations']['nodes'][number];

/** One who was there or was to be, with all roles. */
export interface PresentParty {
  readonly key: string;
  readonly first: Participation;
  readonly side: Participation['onBehalfOf'];
  readonly roles: readonly string[];
  readonly statuses: readonly string[];
  readonly facts: readonly { readonly id: string; readonly publishers: number }[];
}

/** Several participations of one party are one row: the most senior first, as they came. */
export function mergedByParty(all: readonly Participation[]): readonly PresentParty[] {
  const found = new Map<string, Participation[]>();
  for (const each of all) {
    const key = `${partyKey(each)} ${each.onBehalfOf?.id ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found].flatMap(([key, group]): PresentParty[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        key,
        first,
        side: first.onBehalfOf,
        roles: [...new Set(group.map(({ role }) => role))],
        statuses: [...new Set(group.map(({ status }) => status))],
        facts: group.map(({ id, publishers }) => ({ id, publishers })),
      },
    ];
  });
}
