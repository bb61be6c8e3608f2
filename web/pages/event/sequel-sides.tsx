import type { EventSequelData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { actVerb, capital, count } from '../../shared/words.js';

type Act = NonNullable<EventSequelData['convention']>['actions']['nodes'][number];
interface Row {
  readonly id: string;
  readonly name: string;
  readonly acts: readonly Act[];
}

/** Each side with what it did under the convention; "no act on record" is not "did not sign". */
export function SequelSides({
  data: { convention },
  sides,
}: {
  readonly data: EventSequelData;
  readonly sides: readonly { readonly id: string; readonly name: string }[];
}) {
  if (convention === null) return <p>That convention is not on record.</p>;
  const rows = sides
    .map(({ id, name }): Row => ({
      id,
      name,
      acts: convention.actions.nodes.filter(({ actor }) => actor.id === id),
    }))
    .sort(
      (one, other) =>
        Number(other.acts.length > 0) - Number(one.acts.length > 0) ||
        one.name.localeCompare(other.name, 'en'),
    );
  const acted = rows.filter(({ acts }) => acts.length > 0).length;
  const name = convention.shortName ?? convention.name;
  return (
    <>
      <p>
        Under the {name}, {acted} of {count(rows.length, 'side')} acted;{' '}
        {rows.length - acted === 0
          ? 'all of them.'
          : `of ${rows.length - acted} no act is on record.`}
      </p>
      <RowsTable
        caption={`What the sides did under the ${name}`}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </>
  );
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Side',
    isLead: true,
    cell: ({ id, name }) => <EntityLink id={id} name={name} />,
    text: ({ name }) => name,
    sort: ({ name }) => name,
  },
  {
    title: 'Acts',
    cell: ({ acts }) =>
      acts.length === 0 ? (
        <span className="quiet">no act on record</span>
      ) : (
        acts.map((act, index) => (
          <span key={act.id}>
            {index > 0 && '; '}
            <EvidenceLink id={act.id} label={`${actText(act)}: sources`}>
              {actText(act)}
            </EvidenceLink>
          </span>
        ))
      ),
    text: ({ acts }) => acts.map(actText).join('; ') || 'no act on record',
  },
];

function actText({ act, on, publishers }: Act): string {
  const day = on === null ? ', date not on record' : ` ${dateWords(on)}`;
  return `${capital(actVerb(act))}${day}${publishers > 1 ? ` (${publishers} publishers)` : ''}`;
}
