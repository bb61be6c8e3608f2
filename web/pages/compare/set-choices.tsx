import type { BoardFields } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';

/** For each convention: whether those bound or those who signed are counted. */
export function SetChoices({
  boards,
  stages,
}: {
  readonly boards: readonly BoardFields[];
  readonly stages: readonly ('PARTY' | 'SIGNED')[];
}) {
  const change = useChangeAddress();
  const set = (place: number, stage: string): void =>
    change({
      as: stages.map((each, index) => (index === place ? stage : each).toLowerCase()).join('-'),
      set: undefined,
    });
  return (
    <div className="choices">
      {boards.map(({ id, name, shortName }, place) => (
        <label key={id}>
          {shortName ?? name}
          <select
            value={stages[place] ?? 'SIGNED'}
            onChange={({ target }) => set(place, target.value)}
          >
            <option value="PARTY">Party to it</option>
            <option value="SIGNED">Signed it</option>
          </select>
        </label>
      ))}
    </div>
  );
}
