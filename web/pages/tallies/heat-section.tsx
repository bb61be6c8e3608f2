import { placeHeat } from '../../pictures/heat/place-heat.js';
import { FILLED_ENOUGH, squareOf } from '../../pictures/heat/square.js';
import { PictureSection } from '../../pictures/picture-section.js';
import type { TalliesData } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import { count } from '../../shared/words.js';

/**
 * The most active sides as a square, where enough of it is filled; else a sentence that says why
 * there is none.
 */
export function HeatSection({ pairs }: { readonly pairs: TalliesData['pairs'] }) {
  const change = useChangeAddress();
  const known = pairs.rows.flatMap(({ keys, labels, count: number }) => {
    const [one, other] = (keys[0] ?? '').split('|');
    return one === undefined || other === undefined
      ? []
      : [{ one, other, number, names: (labels[0] ?? '').split(' – ') }];
  });
  const names = new Map(
    known.flatMap(({ one, other, names: [first = one, second = other] }) => [
      [one, first] as const,
      [other, second] as const,
    ]),
  );
  const square = squareOf(known);
  const nameOf = (id: string): string => names.get(id) ?? id;
  if (square.parties.length < 3) return null;
  if (square.filled < FILLED_ENOUGH)
    return (
      <p className="facts-line">
        A square of the {square.parties.length} most active sides would be{' '}
        {Math.round((1 - square.filled) * 100)} % empty: the bars say more.
      </p>
    );
  const sentence = `The ${square.parties.length} most active sides; ${Math.round(square.filled * 100)} % of the pairs among them met.`;
  return (
    <PictureSection
      id="heat"
      title="The most active sides among each other"
      note={sentence}
      name="tallies-square"
      sentence={sentence}
      place={(width) =>
        placeHeat(
          square,
          {
            nameOf,
            labelOf: (one, other, number) =>
              `${nameOf(one)} and ${nameOf(other)}: ${count(number, 'meeting')}`,
          },
          width,
        )
      }
      open={(key) => change({ involving: key.split('|')[0], by: 'sides' }, 'push')}
    />
  );
}
