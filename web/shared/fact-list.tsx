import type { Connection } from '../data/use-more.js';
import { useMore } from '../data/use-more.js';
import type { StatedFactFields } from '../generated/operations.js';
import type { Column } from './columns.js';
import { Publishers } from './evidence-link.js';
import { ReadOn } from './rows-table.js';
import { Section } from './section.js';
import type { SectionMenuParts } from './section-menu.js';

/** Facts in sentences, each with its sources. */
export function FactList({
  first,
  next,
  id,
  title,
  note,
  name,
  asked,
}: {
  readonly first: Connection<StatedFactFields>;
  readonly next: (after: string) => Promise<Connection<StatedFactFields>>;
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const reading = useMore(first, next);
  if (reading.total === 0) return null;
  return (
    <Section
      id={id}
      title={title}
      total={reading.total}
      note={note}
      menu={{ exported: { name: `${name}-${id}`, columns, all: reading.all }, asked }}
    >
      <ul className="plain-list">
        {reading.rows.map((fact) => (
          <li key={fact.id}>
            <span dir="auto">{fact.headline}</span>{' '}
            <Publishers id={fact.id} number={fact.publishers} />
          </li>
        ))}
      </ul>
      <ReadOn shown={reading.rows.length} reading={reading} />
    </Section>
  );
}

const columns: readonly Column<StatedFactFields>[] = [
  { title: 'Fact', cell: ({ headline }) => headline, text: ({ headline }) => headline },
  {
    title: 'Publishers',
    cell: ({ publishers }) => publishers,
    text: ({ publishers }) => publishers,
  },
];
