import { ask } from '../../data/ask.js';
import { usePage } from '../../data/use-page.js';
import { source, sourceFacts } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { reliabilityWords } from '../../shared/admiralty.js';
import { EntityLink } from '../../shared/entity-link.js';
import { FactList } from '../../shared/fact-list.js';
import { OutwardLink } from '../../shared/outward-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { capital, plain } from '../../shared/words.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { SourceDocuments } from './source-documents.js';
import type { OneSource } from './source-documents.js';

/** The page of a source: its documents, and what it alone says. */
export function Source() {
  const key = useKey();
  const id = `source:${key}`;
  const variables = { id };
  const answer = usePage(source, variables);
  const asked = { operation: source, variables };
  return (
    <Answered answer={answer} rows={12}>
      {({ node, alone }) =>
        node?.documents === undefined ? (
          <NotOnRecord answer={answer} kind="source" searched={wordsOf(key)} />
        ) : (
          <>
            <SourceTitle source={node} />
            <SourceDocuments source={node} asked={asked} />
            <FactList
              first={alone}
              next={async (after) => (await ask(sourceFacts, { id, after })).data.facts}
              id="alone"
              title="Only this source says"
              note="Nobody else on record says it; most facts rest on one publisher."
              name={key}
              asked={asked}
            />
          </>
        )
      }
    </Answered>
  );
}

function SourceTitle({
  source: { name, kind, country, reliability, url, note },
}: {
  readonly source: OneSource;
}) {
  return (
    <PageTitle title={name} kind="source">
      <p>
        {capital(plain(kind))}
        {country !== null && (
          <>
            , <EntityLink id={country.id} name={country.name} />
          </>
        )}
        {' · '}
        {reliabilityWords(reliability)}
      </p>
      {url !== null && (
        <p>
          <OutwardLink address={url}>{url}</OutwardLink>
        </p>
      )}
      {note !== null && <p className="remark">{note}</p>}
    </PageTitle>
  );
}
