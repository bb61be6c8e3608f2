import type { CountryData } from '../../generated/operations.js';
import type { Column } from '../columns.js';
import { DateText } from '../date-text.js';
import { dateWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { EvidenceLink } from '../evidence-link.js';
import { RowsTable } from '../rows-table.js';
import { Section } from '../section.js';
import type { SectionMenuParts } from '../section-menu.js';
import { capital, plain } from '../words.js';

type Row = CountryData['conventions']['nodes'][number];

/** Where a country or organisation stands under every convention; nothing on record is no "no". */
export function Standing({
  conventions,
  name,
  asked,
  isEmptyShown,
}: {
  readonly conventions: CountryData['conventions'];
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
  /**
   * Whether to show it for those who did nothing under any convention: states may, most agencies
   * cannot.
   */
  readonly isEmptyShown: boolean;
}) {
  const hasActed = conventions.nodes.some(({ status }) => status.stage !== 'NONE');
  if (!hasActed && !isEmptyShown) return null;
  return (
    <Section
      id="standing"
      title="Where it stands"
      note="“No act on record” is not “no”: the record may not know."
      menu={{
        exported: {
          name: `${name}-conventions`,
          columns,
          all: () => Promise.resolve({ rows: conventions.nodes, isCut: false }),
        },
        asked,
      }}
    >
      <RowsTable
        caption="Where it stands under each convention"
        columns={columns}
        rows={conventions.nodes}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}

const stageWords: Readonly<Record<string, string>> = {
  NONE: 'no act on record',
  SIGNED: 'signed',
  PARTY: 'party',
  WITHDRAWN: 'withdrew',
};

const columns: readonly Column<Row>[] = [
  {
    title: 'Convention',
    isLead: true,
    cell: ({ id, name, shortName }) => <EntityLink id={id} name={shortName ?? name} />,
    text: ({ name, shortName }) => shortName ?? name,
  },
  {
    title: 'Stands',
    cell: ({ status: { stage } }) => (
      <span className={stage === 'NONE' ? 'quiet' : undefined}>
        {capital(stageWords[stage] ?? stage)}
      </span>
    ),
    text: ({ status: { stage } }) => stageWords[stage] ?? stage,
    sort: ({ status: { stage } }) => stage,
  },
  {
    title: 'Signed',
    cell: ({ status: { signed } }) =>
      signed !== null && (
        <EvidenceLink id={signed.id}>
          <DateText date={signed.on} none="day not known" />
        </EvidenceLink>
      ),
    text: ({ status: { signed } }) => dateOrNothing(signed),
  },
  {
    title: 'Instrument',
    cell: ({ status: { consent } }) =>
      consent !== null && (
        <>
          {plain(consent.act)},{' '}
          <EvidenceLink id={consent.id}>
            <DateText date={consent.on} none="day not known" />
          </EvidenceLink>
        </>
      ),
    text: ({ status: { consent } }) =>
      consent === null ? '' : `${plain(consent.act)}, ${dateOrNothing(consent)}`,
  },
  {
    title: 'In force for it',
    cell: ({ status: { effective } }) => effective !== null && <DateText date={effective} />,
    text: ({ status: { effective } }) => (effective === null ? '' : dateWords(effective)),
  },
];

function dateOrNothing(act: { readonly on: string | null } | null): string {
  if (act === null) return '';
  return act.on === null ? 'day not known' : dateWords(act.on);
}
