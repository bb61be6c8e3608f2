import type { EventsData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { capital, plain } from '../../shared/words.js';

type Row = EventsData['events']['nodes'][number];

/** The columns of the list of events. */
export const eventColumns: readonly Column<Row>[] = [
  {
    title: 'Event',
    isLead: true,
    cell: ({ id, name, status }) => (
      <>
        <EntityLink id={id} name={name} />{' '}
        {status !== 'OCCURRED' && <span className="planned">{plain(status)}</span>}
      </>
    ),
    text: ({ name }) => name,
    sort: ({ name }) => name,
  },
  {
    title: 'Kind',
    cell: ({ kind }) => capital(plain(kind)),
    text: ({ kind }) => plain(kind),
    sort: ({ kind }) => kind,
  },
  {
    title: 'Date',
    cell: ({ when }) => <DateText date={when} />,
    text: ({ when }) => (when === null ? '' : dateWords(when)),
    sort: ({ when }) => when ?? '',
  },
  { title: 'Place', cell: placeOf, text: placeOf, sort: placeOf },
  {
    title: 'Delegations',
    isNumber: true,
    cell: ({ delegations }) => delegations.totalCount || '',
    text: ({ delegations }) => delegations.totalCount,
    sort: ({ delegations }) => delegations.totalCount,
  },
  {
    title: 'Who met whom',
    isNumber: true,
    cell: ({ encounters }) => encounters.totalCount || '',
    text: ({ encounters }) => encounters.totalCount,
    sort: ({ encounters }) => encounters.totalCount,
  },
];

function placeOf({ city, country }: Row): string {
  return [city, country?.name].filter((part) => part !== null && part !== undefined).join(', ');
}
