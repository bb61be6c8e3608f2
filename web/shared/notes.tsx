import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { CitedFields } from '../generated/operations.js';
import { dateWords } from './date-words.js';
import { EntityLink } from './entity-link.js';
import { OutwardLink } from './outward-link.js';
import { Section } from './section.js';

const Numbered = createContext<ReadonlyMap<string, number>>(new Map());

/** Gives the documents of a page their numbers, in the order in which its parts name them. */
export function NumberedNotes({
  documents,
  children,
}: {
  readonly documents: readonly CitedFields[];
  readonly children: ReactNode;
}) {
  const once = [...new Map(documents.map((each) => [each.id, each])).values()];
  const numbers = new Map(once.map(({ id }, index) => [id, index + 1]));
  return (
    <Numbered.Provider value={numbers}>
      {children}
      <Sources documents={once} />
    </Numbered.Provider>
  );
}

/** The number of a document in the list of sources; on paper it stands in place of the link. */
export function NoteMark({ id }: { readonly id: string | undefined }) {
  const number = useContext(Numbered).get(id ?? '');
  return number === undefined ? null : <span className="note-mark">[{number}]</span>;
}

function Sources({ documents }: { readonly documents: readonly CitedFields[] }) {
  if (documents.length === 0) return null;
  return (
    <Section id="sources" title="Sources" total={documents.length}>
      <ol className="sources">
        {documents.map(({ id, title, source, published, url }) => (
          <li key={id}>
            <EntityLink id={source.id} name={source.name} />, “<EntityLink id={id} name={title} />”
            {published === null ? ', no date on record' : `, ${dateWords(published)}`}
            {url !== null && (
              <>
                , <OutwardLink address={url}>{url}</OutwardLink>
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
