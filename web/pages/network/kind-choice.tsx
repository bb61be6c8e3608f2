import { useAddress, useChangeAddress } from '../../shared/address.js';
import { networkKinds } from './kinds.js';

/** Which kinds are shown: one at a time gets all the room of the ring. */
export function KindChoice({ all }: { readonly all: ReadonlyMap<string, number> }) {
  const { kinds } = useAddress();
  const change = useChangeAddress();
  const present = networkKinds.filter(({ kind }) => (all.get(kind) ?? 0) > 0);
  return (
    <ul className="views">
      <li>
        <button
          type="button"
          aria-pressed={kinds === undefined}
          onClick={() => change({ kinds: undefined })}
        >
          All kinds
        </button>
      </li>
      {present.map(({ kind, many }) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={kinds === kind.toLowerCase()}
            onClick={() => change({ kinds: kind.toLowerCase() })}
          >
            {many} {all.get(kind)}
          </button>
        </li>
      ))}
    </ul>
  );
}
