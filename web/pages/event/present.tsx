import { useMore } from '../../data/use-more.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Publishers } from '../../shared/evidence-link.js';
import { partyText, PartyName } from '../../shared/party-name.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { Planned } from '../../shared/sure.js';
import { listed, plain } from '../../shared/words.js';
import type { Asked, PresentHere } from './shown-event.js';
import { readOn } from './read-on.js';
import { mergedByParty } from './merged-by-party.js';
import type { PresentParty } from './merged-by-party.js';

/**
 * Who was there, by delegation: one in several roles is one row, and who was only invited or
 * expected is told as such.
 */
export function Present({
  present: { participations },
  name,
  asked,
}: {
  readonly present: PresentHere;
  readonly name: string;
  readonly asked: Asked;
}) {
  const reading = useMore(participations, readOn(`event:${name}`, 'participations'));
  if (participations.totalCount === 0) return null;
  const rows = mergedByParty(reading.rows);
  const all = async () => {
    const read = await reading.all();
    return { rows: mergedByParty(read.rows), isCut: read.isCut };
  };
  const there = rows.filter(({ statuses }) => statuses.includes('ATTENDED')).length;
  return (
    <Section
      id="present"
      title="Delegations"
      total={rows.length}
      note={`${there} on record as there${rows.length > there ? `, ${rows.length - there} only invited, expected or absent` : ''}. Each stands once, with all roles.`}
      menu={{
        asked,
        exported: { name: `${name}-present`, columns, all },
      }}
    >
      <RowsTable
        caption="Who was there"
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        reading={{ ...reading, total: rows.length + reading.total - reading.rows.length }}
      />
    </Section>
  );
}

const columns: readonly Column<PresentParty>[] = [
  {
    title: 'Delegation',
    cell: ({ side }) => (side === null ? '' : <EntityLink id={side.id} name={side.name} />),
    text: ({ side }) => side?.name ?? '',
    sort: ({ side }) => side?.name ?? '',
  },
  {
    title: 'Who',
    isLead: true,
    cell: ({ first, statuses }) => (
      <>
        <PartyName side={first} />{' '}
        {statuses.every((status) => status !== 'ATTENDED') && (
          <Planned status={statuses[0] ?? 'ATTENDED'} />
        )}
      </>
    ),
    text: ({ first }) => partyText(first),
    sort: ({ first }) => partyText(first),
  },
  { title: 'Role', cell: rolesOf, text: rolesOf, sort: rolesOf },
  {
    title: 'Status',
    cell: ({ statuses }) => listed(statuses.map(plain)),
    text: ({ statuses }) => listed(statuses.map(plain)),
    sort: ({ statuses }) => statuses.join(),
  },
  {
    title: 'Source',
    cell: ({ facts }) =>
      facts.map(({ id, publishers }) => (
        <span key={id}>
          <Publishers id={id} number={publishers} />{' '}
        </span>
      )),
    text: ({ facts }) => Math.max(...facts.map(({ publishers }) => publishers)),
  },
];

function rolesOf({ roles }: PresentParty): string {
  return listed(roles.filter((role) => role !== 'PARTICIPANT').map(plain));
}
