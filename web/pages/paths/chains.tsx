import type { PathsData } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { count } from '../../shared/words.js';
import { NoChain } from './no-chain.js';

type Path = PathsData['paths']['paths'][number];
type Hop = Path['hops'][number];
type Asked = NonNullable<SectionMenuParts<never>['asked']>;

/**
 * The chains that were found, each hop with its meeting, date and source; where there is none, what
 * is known instead.
 */
export function Chains({
  data,
  maxHops,
  asked,
}: {
  readonly data: PathsData;
  readonly maxHops: number;
  readonly asked: Asked;
}) {
  const { paths, complete, note } = data.paths;
  if (paths.length === 0) return <NoChain data={data} maxHops={maxHops} />;
  const [shortest] = paths;
  return (
    <Section
      id="chains"
      title={`The shortest: ${count(shortest?.length ?? 0, 'meeting')}`}
      total={paths.length}
      note={
        complete ? 'No other chain is as short.' : (note ?? 'There are more that are as short.')
      }
      menu={{
        asked,
        exported: {
          name: 'chains',
          columns: hopColumns,
          all: () => Promise.resolve({ rows: hopsOf(paths), isCut: !complete }),
        },
      }}
    >
      {paths.map((path, index) => (
        <Chain key={index} path={path} number={index + 1} isAlone={paths.length === 1} />
      ))}
    </Section>
  );
}

function Chain({
  path,
  number,
  isAlone,
}: {
  readonly path: Path;
  readonly number: number;
  readonly isAlone: boolean;
}) {
  const [first] = path.hops;
  return (
    <div className="group">
      {!isAlone && <h3>Chain {number}</h3>}
      <ol className="chain">
        {first !== undefined && (
          <li>
            <EntityLink id={first.from.id} name={first.from.name} withShape />
          </li>
        )}
        {path.hops.map((hop) => (
          <HopItem key={hop.to.id} hop={hop} />
        ))}
      </ol>
    </div>
  );
}

function HopItem({ hop: { from, to, meetings } }: { readonly hop: Hop }) {
  const change = useChangeAddress();
  return (
    <li>
      <ul className="plain-list">
        {meetings.nodes.map(({ id, name, when, city, onMarginsOf, evidence }) => (
          <li key={id}>
            met <DateText date={when} />
            {city === null ? '' : `, ${city}`}
            {onMarginsOf === null ? '' : `, beside ${onMarginsOf.name}`}:{' '}
            <EntityLink id={id} name={name} />{' '}
            <EvidenceLink id={id} label={`Sources of ${name}`}>
              {evidence.nodes[0]?.document.source.name ?? 'Sources'}
              {evidence.totalCount > 1 ? ` +${evidence.totalCount - 1}` : ''}
            </EvidenceLink>{' '}
            <button type="button" onClick={() => change({ avoid: id })}>
              Without this
            </button>
          </li>
        ))}
        {meetings.totalCount > meetings.nodes.length && (
          <li className="quiet">
            {meetings.nodes.length} of {meetings.totalCount} meetings of {from.name} and {to.name}
          </li>
        )}
      </ul>
      <EntityLink id={to.id} name={to.name} withShape />
    </li>
  );
}

interface HopRow {
  readonly chain: number;
  readonly from: string;
  readonly to: string;
  readonly meeting: string;
  readonly when: string;
  readonly source: string;
}

function hopsOf(paths: readonly Path[]): readonly HopRow[] {
  return paths.flatMap(({ hops }, index) =>
    hops.flatMap(({ from, to, meetings }) =>
      meetings.nodes.map(({ name, when, evidence }) => ({
        chain: index + 1,
        from: from.name,
        to: to.name,
        meeting: name,
        when: when === null ? '' : dateWords(when),
        source: evidence.nodes[0]?.document.source.name ?? '',
      })),
    ),
  );
}

const titles = ['chain', 'from', 'to', 'meeting', 'when', 'source'] as const;
const hopColumns = titles.map((title) => ({
  title,
  cell: (row: HopRow) => row[title],
  text: (row: HopRow) => row[title],
}));
