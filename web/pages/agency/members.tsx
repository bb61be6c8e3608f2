import type { AgencyData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { tenureWords } from '../../shared/date-words.js';
import { EntityList } from '../../shared/profile/connections.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';

type Membership = NonNullable<AgencyData['office']>['members'];
type Row = Membership['nodes'][number];

/** The members of an organisation on the day of the header, by name. */
export function Members({
  members,
  name,
  asked,
}: {
  readonly members: Membership;
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (members.totalCount === 0) return null;
  const isCut = members.totalCount > members.nodes.length;
  return (
    <Section
      id="members"
      title="Members"
      total={members.totalCount}
      menu={{
        exported: {
          name: `${name}-members`,
          columns,
          all: () => Promise.resolve({ rows: members.nodes, isCut }),
        },
        asked,
      }}
    >
      <EntityList things={members.nodes.map(({ member }) => member)} />
      {isCut && (
        <p className="quiet">
          {members.nodes.length} of {members.totalCount} are shown.
        </p>
      )}
    </Section>
  );
}

const columns: readonly Column<Row>[] = [
  { title: 'Member', cell: ({ member }) => member.name, text: ({ member }) => member.name },
  { title: 'When', cell: whenText, text: whenText },
];

function whenText({ from, to }: Row): string {
  return from === null && to === null ? '' : tenureWords(from, to);
}
