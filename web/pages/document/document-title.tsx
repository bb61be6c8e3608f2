import type { ReactNode } from 'react';
import type { DocumentData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { OutwardLink } from '../../shared/outward-link.js';
import { PageTitle } from '../../shared/page-title.js';
import { reliabilityWords } from '../../shared/admiralty.js';

/** What a document is called, who published it and when, where it can be read, and when it was. */
export function DocumentTitle({
  document: { title, source, published, retrieved, url, note, copyOf, retractedAt },
  children,
}: {
  readonly document: NonNullable<DocumentData['document']>;
  readonly children: ReactNode;
}) {
  return (
    <PageTitle title={title} kind="document">
      <p>
        <EntityLink id={source.id} name={source.name} />
        {source.country !== null && `, ${source.country.name}`}
        {published === null ? ', no date on record' : `, ${dateWords(published)}`}
        {' · '}
        {reliabilityWords(source.reliability)}
      </p>
      <p>
        {url === null ? (
          <span className="quiet">No address on record.</span>
        ) : (
          <OutwardLink address={url}>{url}</OutwardLink>
        )}
        {retrieved !== null && <span className="quiet">, read {dateWords(retrieved)}</span>}
      </p>
      {copyOf !== null && (
        <p>
          A copy of <EntityLink id={copyOf.id} name={copyOf.title} />, {copyOf.source.name}.
        </p>
      )}
      {retractedAt !== null && (
        <p className="conflict">
          Retracted {dateWords(retractedAt.slice(0, 10))}: nothing is concluded from it.
        </p>
      )}
      {note !== null && <p className="remark">{note}</p>}
      {children}
    </PageTitle>
  );
}
