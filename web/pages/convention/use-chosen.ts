import { usePage } from '../../data/use-page.js';
import { members } from '../../generated/operations.js';
import type { MembersData, StandingFields } from '../../generated/operations.js';
import { useAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';

/** The rows that the reader's choices leave, and the group within which they are counted. */
export interface Chosen {
  readonly stage: string;
  readonly region: string;
  readonly within: string;
  readonly rows: readonly StandingFields[];
  readonly group: MembersData['agency'] | undefined;
}

/** Rows by stage, region and organisation, as the address says. */
export function useChosen(all: readonly StandingFields[]): Chosen {
  const { stage = '', region = '', within = '' } = useAddress();
  const { asOf } = useAsOf();
  const { data } = usePage(members, within === '' ? undefined : { id: within, asOf });
  const group = within === '' || data?.agency?.id !== within ? undefined : data.agency;
  const inGroup = new Set(group?.members.nodes.map(({ member }) => member.id));
  const rows = all.filter(
    (row) =>
      (stage === '' || row.stage === stage.toUpperCase()) &&
      (region === '' || (row.actor.__typename === 'Country' && row.actor.region === region)) &&
      (group === undefined || inGroup.has(row.actor.id)),
  );
  return { stage, region, within, rows, group };
}
