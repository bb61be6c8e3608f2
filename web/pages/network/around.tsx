import type { NetworkData } from '../../generated/operations.js';
import { placeRing } from '../../pictures/ring/place-ring.js';
import type { Neighbour } from '../../pictures/ring/place-ring.js';
import { PictureSection } from '../../pictures/picture-section.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { EntityLink } from '../../shared/entity-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { count } from '../../shared/words.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { GraphEntries } from './graph-entries.js';
import { KindChoice } from './kind-choice.js';
import { LinkSection } from './link-section.js';
import { networkKinds, paintOf } from './kinds.js';
import { neighbourColumns, rowsOf } from './neighbour-rows.js';

type Asked = NonNullable<SectionMenuParts<never>['asked']>;

/** The ring, what the chosen link rests on, and the table, which is its full twin. */
export function Around({
  data,
  focus,
  asked,
}: {
  readonly data: NetworkData;
  readonly focus: NonNullable<NetworkData['focus']>;
  readonly asked: Asked;
}) {
  const change = useChangeAddress();
  const { link } = useAddress();
  const rows = rowsOf(data, focus.id);
  const all = new Map(data.all.hidden.map(({ kind, count: number }) => [kind, number]));
  const total = [...all.values()].reduce((sum, number) => sum + number, 0);
  const sectors = networkKinds.map(({ kind, typename, many }) => {
    const shown = rows.filter((row) => row.typename === typename).length;
    return { key: typename, caption: `${many}, ${shown} of ${all.get(kind) ?? shown}` };
  });
  const neighbours = rows.map(({ id, typename, name, words }): Neighbour => ({
    key: id,
    sector: typename,
    name,
    label: `${name}: ${words}`,
    paint: paintOf(typename),
  }));
  const sentence = `${focus.headline}: ${rows.length} of ${count(total, 'thing')} linked with it are shown.`;
  return (
    <>
      <PictureSection
        id="ring"
        title={focus.headline}
        note={
          <>
            {sentence} <EntityLink id={focus.id} name="Open its page" />
          </>
        }
        name={`network-${focus.id.replace(':', '-')}`}
        sentence={sentence}
        place={(width) =>
          placeRing(
            {
              focus: { name: focus.headline, paint: paintOf(focus.__typename) },
              sectors,
              neighbours,
            },
            width,
          )
        }
        open={(id) => change({ link: id })}
        chosen={link}
        menu={{
          asked,
          exported: {
            name: `network-${focus.id.replace(':', '-')}`,
            columns: neighbourColumns(change),
            all: () => Promise.resolve({ rows, isCut: rows.length < total }),
          },
          more: (close) => <GraphEntries data={data} focus={focus} close={close} />,
        }}
      >
        {link !== undefined && <LinkSection between={[focus.id, link]} />}
        <KindChoice all={all} />
      </PictureSection>
      <RowsTable
        caption={`What is linked with ${focus.headline}`}
        columns={neighbourColumns(change)}
        rows={rows}
        keyOf={({ id }) => id}
        reading={{
          total: Math.max(rows.length, rows.length + hiddenOf(data)),
          more: undefined,
          isReading: false,
          fault: undefined,
        }}
      />
    </>
  );
}

function hiddenOf({ neighbourhood }: NetworkData): number {
  return neighbourhood.hidden.reduce((sum, { count: number }) => sum + number, 0);
}
