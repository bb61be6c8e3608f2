import { useAddress, useChangeAddress } from '../../shared/address.js';
import { Find } from '../../shared/find.js';
import { usePlainName } from '../../shared/use-plain-name.js';

/** The two ends of the chain, each found by its name. */
export function Ends() {
  const { from, to } = useAddress();
  const names = usePlainName([from, to]);
  const change = useChangeAddress();
  return (
    <div className="choices">
      <Find
        label="From an official"
        kinds={['OFFICIAL']}
        current={names.get(from ?? '')}
        choose={(id) => change({ from: id, avoid: undefined })}
      />
      <Find
        label="To an official, agency or country"
        kinds={['OFFICIAL', 'AGENCY', 'COUNTRY']}
        current={names.get(to ?? '')}
        choose={(id) => change({ to: id, avoid: undefined })}
      />
    </div>
  );
}
