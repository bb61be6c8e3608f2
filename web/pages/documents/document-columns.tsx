import type { DocumentsData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';

type Row = DocumentsData['documents']['nodes'][number];

/** Title, publisher, date, and how much rests on a document, and on it alone. */
export const documentColumns: readonly Column<Row>[] = [
  {
    title: 'Document',
    isLead: true,
    cell: ({ id, title, retractedAt, copyOf }) => (
      <>
        <EntityLink id={id} name={title} />
        {retractedAt !== null && <span className="conflict">retracted</span>}
        {copyOf !== null && <span className="quiet"> copy of another</span>}
      </>
    ),
    text: ({ title }) => title,
    sort: ({ title }) => title,
  },
  {
    title: 'Publisher',
    cell: ({ source }) => <EntityLink id={source.id} name={source.name} />,
    text: ({ source }) => source.name,
    sort: ({ source }) => source.name,
  },
  {
    title: 'Date',
    cell: ({ published }) => <DateText date={published} none="no date" />,
    text: ({ published }) => (published === null ? '' : dateWords(published)),
    sort: ({ published }) => published ?? '',
  },
  {
    title: 'Facts',
    isNumber: true,
    cell: ({ facts }) => facts.totalCount,
    text: ({ facts }) => facts.totalCount,
    sort: ({ facts }) => facts.totalCount,
  },
  {
    title: 'On it alone',
    isNumber: true,
    cell: ({ ifRetracted }) => ifRetracted.vanishing.totalCount,
    text: ({ ifRetracted }) => ifRetracted.vanishing.totalCount,
    sort: ({ ifRetracted }) => ifRetracted.vanishing.totalCount,
  },
];
