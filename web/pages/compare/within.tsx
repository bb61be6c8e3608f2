import { usePage } from '../../data/use-page.js';
import { groups } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Choice } from '../../shared/choice.js';

/** An organisation whose members alone are looked at. */
export function Within() {
  const { within = '' } = useAddress();
  const change = useChangeAddress();
  const { asOf } = useAsOf();
  const { data } = usePage(groups, { asOf });
  const organisations = (data?.agencies.nodes ?? []).filter(
    ({ members }) => members.totalCount > 1,
  );
  return (
    <Choice
      label="Members of"
      value={within}
      options={organisations.map(({ id, name }) => [id, name])}
      choose={(chosen) => change({ within: chosen })}
    />
  );
}
