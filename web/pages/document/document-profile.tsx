import { ask } from '../../data/ask.js';
import { documentMore } from '../../generated/operations.js';
import type { DocumentData } from '../../generated/operations.js';
import { FactList } from '../../shared/fact-list.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { count } from '../../shared/words.js';
import { DocumentClaimsByThing } from './document-claims-by-thing.js';
import { DocumentTitle } from './document-title.js';

type OneDocument = NonNullable<DocumentData['document']>;
type Cursors = {
  readonly claimsAfter?: string;
  readonly aloneAfter?: string;
  readonly sharedAfter?: string;
};

/** What a document says, by what it is about; what rests on it alone; what others say too. */
export function DocumentProfile({
  document,
  rests,
  asked,
}: {
  readonly document: OneDocument;
  readonly rests: NonNullable<DocumentData['rests']>;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { id } = document;
  const { vanishing, weakened } = rests.ifRetracted;
  const key = id.slice(id.indexOf(':') + 1);
  const facts = rests.facts.totalCount;
  return (
    <>
      <DocumentTitle document={document}>
        <p className="lead">
          {facts === 0
            ? 'No fact rests on it.'
            : `${count(facts, 'fact')} ${facts === 1 ? 'rests' : 'rest'} on it; ${vanishing.totalCount} on it alone.`}
        </p>
      </DocumentTitle>
      <FactList
        first={vanishing}
        next={async (aloneAfter) => (await more(id, { aloneAfter })).rests.ifRetracted.vanishing}
        id="alone"
        title="Rests on this alone"
        note="Without this document the record would not know it."
        name={key}
        asked={asked}
      />
      <FactList
        first={weakened}
        next={async (sharedAfter) => (await more(id, { sharedAfter })).rests.ifRetracted.weakened}
        id="shared"
        title="Also elsewhere"
        note="Other documents say it too."
        name={key}
        asked={asked}
      />
      <DocumentClaimsByThing
        first={document.claims}
        next={async (claimsAfter) => (await more(id, { claimsAfter })).document.claims}
        language={document.language}
        name={key}
        asked={asked}
      />
    </>
  );
}

async function more(id: string, cursors: Cursors) {
  const variables = { id, claimsAfter: null, aloneAfter: null, sharedAfter: null, ...cursors };
  const { document, rests } = (await ask(documentMore, variables)).data;
  if (document === null || rests === null) throw new Error(`${id} is no longer on record`);
  return { document, rests };
}
