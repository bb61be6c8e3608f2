import { useChangeAddress } from '../../shared/address.js';
import { Choice } from '../../shared/choice.js';
import { Within } from './within.js';

/** Which conventions, and within which organisation. */
export function CompareChoices({
  chosen,
  conventions,
}: {
  readonly chosen: readonly string[];
  readonly conventions: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
  }[];
}) {
  const change = useChangeAddress();
  const options = conventions.map(({ id, name, shortName }): [string, string] => [
    id,
    shortName ?? name,
  ]);
  const set = (place: number, id: string | undefined): void => {
    const all = [...chosen];
    if (id === undefined) all.splice(place, 1);
    else all[place] = id;
    change({
      of: all.map((each) => each.replace('convention:', '')).join(','),
      set: undefined,
      as: undefined,
    });
  };
  const places = chosen.length < 4 ? [...chosen, ''] : chosen;
  return (
    <div className="choices">
      {places.map((id, place) => (
        <Choice
          key={place}
          label={id === '' ? 'Add one more' : (['First', 'Second', 'Third', 'Fourth'][place] ?? '')}
          value={id}
          none={id === '' || chosen.length > 2 ? 'None' : null}
          options={options.filter(([each]) => each === id || !chosen.includes(each))}
          choose={(next) => set(place, next)}
        />
      ))}
      <Within />
    </div>
  );
}
