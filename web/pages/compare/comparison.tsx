import { useWorld } from '../../pictures/map/use-world.js';
import { placeMap } from '../../pictures/map/place-map.js';
import { PictureSection } from '../../pictures/picture-section.js';
import { placeCombinations } from '../../pictures/sets/place-combinations.js';
import { usePage } from '../../data/use-page.js';
import { members } from '../../generated/operations.js';
import type { BoardFields } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { compare } from './compared.js';
import type { Compared } from './compared.js';
import { combinationWords, comparedColumns } from './compared-words.js';
import { chosenOnMap } from './chosen-on-map.js';
import { SetChoices } from './set-choices.js';
import { InCombination } from './in-combination.js';

type Asked = NonNullable<SectionMenuParts<never>['asked']>;

/** Every combination that occurs, the chosen one on the map and as a list. */
export function Comparison({
  boards,
  asked,
}: {
  readonly boards: readonly BoardFields[];
  readonly asked: Asked;
}) {
  const { set, within, as = '' } = useAddress();
  const { asOf } = useAsOf();
  const change = useChangeAddress();
  const group = usePage(members, within === undefined ? undefined : { id: within, asOf });
  const inGroup = group.data?.agency?.members.nodes.map(({ member }) => member.id);
  const stages = boards.map((board, index) =>
    stageIn(as.split('-')[index], board, index === 0 && boards.length > 1),
  );
  const compared = compare(
    boards,
    stages,
    within === undefined || inGroup === undefined ? undefined : new Set(inGroup),
  );
  const rows = compared.combinations.map(({ code, keys }) => ({
    code,
    number: keys.length,
    label: `${combinationWords(compared, code)}: ${keys.length}`,
  }));
  const chosen =
    rows.find(({ code }) => code === set)?.code ?? fullestOf(rows.map(({ code }) => code));
  return (
    <>
      <PictureSection
        id="combinations"
        title="Who is in which"
        note="One row for each combination that occurs on record. Choose one to see who is in it."
        name="compare"
        sentence={rows.map(({ label }) => label).join('. ')}
        place={(width) =>
          placeCombinations({ sets: compared.sets.map(({ name }) => name), rows, chosen }, width)
        }
        open={(code) => change({ set: code })}
        chosen={chosen}
        menu={{
          asked,
          exported: {
            name: 'compare',
            columns: comparedColumns(compared),
            all: () => Promise.resolve({ rows: [...compared.actors.values()], isCut: false }),
          },
        }}
      >
        <SetChoices boards={boards} stages={stages} />
      </PictureSection>
      {chosen !== undefined && (
        <>
          <ChosenMap compared={compared} code={chosen} />
          <InCombination compared={compared} code={chosen} />
        </>
      )}
    </>
  );
}

function ChosenMap({ compared, code }: { readonly compared: Compared; readonly code: string }) {
  const world = useWorld();
  const change = useChangeAddress();
  const words = combinationWords(compared, code);
  return (
    <PictureSection
      id="map"
      title="On the map"
      note={`In full colour: ${words}. Pale: those in another combination.`}
      name="compare-map"
      sentence={`Map: ${words}`}
      minHeight={1 / 2.15}
      place={(width) =>
        world === undefined ? undefined : placeMap(world, chosenOnMap(compared, code), width)
      }
      open={(key) => change({ set: key.split(' ')[0] })}
    />
  );
}

/**
 * What the address says, else: party where a convention has many parties and is not the newest,
 * signed for the newest.
 */
function stageIn(
  word: string | undefined,
  board: BoardFields,
  isNewest: boolean,
): 'PARTY' | 'SIGNED' {
  if (word === 'party') return 'PARTY';
  if (word === 'signed') return 'SIGNED';
  const parties = board.statuses.nodes.filter(({ stage }) => stage === 'PARTY').length;
  const signed = board.statuses.nodes.filter((each) => each.signed !== null).length;
  return parties >= signed || (isNewest && parties > 10) ? 'PARTY' : 'SIGNED';
}

/** The combination of all sets, else the first. */
function fullestOf(codes: readonly string[]): string | undefined {
  return codes.find((code) => !code.includes('0')) ?? codes[0];
}
