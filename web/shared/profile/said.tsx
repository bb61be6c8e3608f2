import type { SaidFields } from '../../generated/operations.js';
import { dateWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { Section } from '../section.js';
import { count } from '../words.js';

/** What documents put in somebody's mouth, with the words where they are on record. */
export function Said({ said, name }: { readonly said: SaidFields; readonly name: string }) {
  if (said.totalCount === 0) return null;
  return (
    <Section
      id="said"
      title="Said"
      total={said.totalCount}
      note={`As documents report, in the mouth of ${name}.`}
    >
      <ul className="plain-list">
        {said.nodes.map(({ id, quote, headline, locator, document }) => (
          <li key={id}>
            {quote === null ? (
              headline
            ) : (
              <q dir="auto" {...(document.language !== null && { lang: document.language })}>
                {quote}
              </q>
            )}{' '}
            <span className="quiet">
              <EntityLink id={document.id} name={document.title} />
              {document.published !== null && `, ${dateWords(document.published)}`}
              {locator !== null && `, ${locator}`}
            </span>
          </li>
        ))}
      </ul>
      {said.totalCount > said.nodes.length && (
        <p className="quiet">
          The newest {said.nodes.length} of {count(said.totalCount, 'claim')}.
        </p>
      )}
    </Section>
  );
}
