import type { CountryData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { peopleOf } from './people-of.js';
import type { Person } from './people-of.js';

/** Everyone who ever acted for a country, those with the most meetings first. */
export function ItsPeople({
  id,
  people,
  acted,
  name,
  asked,
}: {
  readonly id: string;
  readonly people: CountryData['people'];
  readonly acted: CountryData['acted'];
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (acted.totalCount === 0) return null;
  const rows = peopleOf(id, people.rows, acted.nodes);
  const isCut = acted.totalCount > acted.nodes.length;
  return (
    <Section
      id="people"
      title="Its people"
      total={acted.totalCount}
      note="Who held a post of it or took part on its behalf, at any time, with their meetings for it."
      menu={{
        exported: { name: `${name}-people`, columns, all: () => Promise.resolve({ rows, isCut }) },
        asked,
      }}
    >
      <div className="narrow-table">
        <RowsTable
          caption="Who acted for it"
          columns={columns}
          rows={rows}
          keyOf={(person) => person.id}
          reading={{ total: acted.totalCount, more: undefined, isReading: false, fault: undefined }}
        />
      </div>
    </Section>
  );
}

const columns: readonly Column<Person>[] = [
  {
    title: 'Name',
    isLead: true,
    cell: ({ id, name }) => <EntityLink id={id} name={name} />,
    text: ({ name }) => name,
    sort: ({ name }) => name,
  },
  {
    title: 'Meetings',
    isNumber: true,
    cell: ({ meetings }) => meetings,
    text: ({ meetings }) => meetings,
    sort: ({ meetings }) => meetings,
  },
];
