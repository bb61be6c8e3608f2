import { useMore } from '../../data/use-more.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Publishers } from '../../shared/evidence-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { actVerb } from '../../shared/words.js';
import { readOn } from './read-on.js';
import type { Asked, PresentHere } from './shown-event.js';

type Act = PresentHere['actions']['nodes'][number];

/** Treaty acts that were done at the event. */
export function ActsHere({
  acts,
  name,
  asked,
}: {
  readonly acts: PresentHere['actions'];
  readonly name: string;
  readonly asked: Asked;
}) {
  const reading = useMore(acts, readOn(`event:${name}`, 'actions'));
  if (acts.totalCount === 0) return null;
  return (
    <Section
      id="acts"
      title="Done here under treaties"
      total={acts.totalCount}
      menu={{
        asked,
        exported: { name: `${name}-acts`, columns, all: reading.all },
      }}
    >
      <RowsTable
        caption="Treaty acts done here"
        columns={columns}
        rows={reading.rows}
        keyOf={({ id }) => id}
        reading={reading}
      />
    </Section>
  );
}

const columns: readonly Column<Act>[] = [
  {
    title: 'Who',
    isLead: true,
    cell: ({ actor }) => <EntityLink id={actor.id} name={actor.name} />,
    text: ({ actor }) => actor.name,
    sort: ({ actor }) => actor.name,
  },
  {
    title: 'What',
    cell: ({ act, convention }) => (
      <>
        {actVerb(act)} the{' '}
        <EntityLink id={convention.id} name={convention.shortName ?? convention.name} />
      </>
    ),
    text: ({ act, convention }) => `${actVerb(act)} ${convention.shortName ?? convention.name}`,
  },
  {
    title: 'Signed by',
    cell: ({ signedBy }) =>
      signedBy === null ? '' : <EntityLink id={signedBy.id} name={signedBy.name} />,
    text: ({ signedBy }) => signedBy?.name ?? '',
    sort: ({ signedBy }) => signedBy?.name ?? '',
  },
  {
    title: 'Source',
    cell: ({ id, publishers }) => <Publishers id={id} number={publishers} />,
    text: ({ publishers }) => publishers,
  },
];
