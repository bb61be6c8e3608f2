import type { SideFields } from '../../generated/operations.js';
import type { Column } from '../columns.js';
import { DateText } from '../date-text.js';
import { dateWords } from '../date-words.js';
import { PageLink } from '../entity-link.js';
import { pathOf } from '../entity-path.js';
import { FirstSource, sourceText } from '../first-source.js';
import { partyText, PartyName } from '../party-name.js';
import { listed, plain } from '../words.js';
import type { MetRow } from './by-conference.js';

/** Whether a side of a meeting is the one whose page this is. */
export type IsOwn = (side: SideFields) => boolean;

/**
 * The columns of who met whom, seen from one side; where several of that side sat, the row says who
 * it was.
 */
export function metColumns(isOwn: IsOwn): readonly Column<MetRow>[] {
  const other = (row: MetRow): SideFields =>
    isOwn(row.a) && !isOwn(row.b) ? row.b : isOwn(row.b) ? row.a : row.b;
  const own = (row: MetRow): SideFields => (other(row) === row.a ? row.b : row.a);
  return [
    {
      title: 'Date',
      width: '15%',
      cell: ({ meeting }) => (
        <PageLink to={pathOf(meeting.id) ?? '/'}>
          <DateText date={meeting.when} />
        </PageLink>
      ),
      text: ({ meeting }) => (meeting.when === null ? '' : dateWords(meeting.when)),
      sort: ({ meeting }) => meeting.when ?? '',
    },
    {
      title: 'With',
      width: '31%',
      isLead: true,
      cell: (row) => <PartyName side={other(row)} />,
      text: (row) => partyText(other(row)),
      sort: (row) => partyText(other(row)),
    },
    {
      title: 'By',
      cell: (row) => <PartyName side={own(row)} />,
      text: (row) => partyText(own(row)),
    },
    { title: 'About', cell: aboutWords, text: aboutWords },
    {
      title: 'Source',
      width: '24%',
      cell: ({ meeting }) => <FirstSource of={meeting} label={meeting.name} />,
      text: ({ meeting }) => sourceText(meeting),
    },
  ];
}

/** What a meeting was about, and how it was held where not face to face. */
function aboutWords({ meeting: { topics, mode, kind } }: MetRow): string {
  const topicWords = listed(topics.map(({ name }) => name));
  const way = mode !== null && mode !== 'IN_PERSON' ? plain(mode) : kind === 'CALL' ? 'call' : '';
  return [topicWords, way].filter(Boolean).join('; ');
}
