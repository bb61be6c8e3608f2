import { usePage } from '../../data/use-page.js';
import { document as documentOperation } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { NothingHere, wordsOf } from '../../shell/not-found.js';
import { DocumentProfile } from './document-profile.js';

/** The page of a document. */
export function DocumentPage() {
  const id = `document:${useKey()}`;
  const variables = { id };
  const answer = usePage(documentOperation, variables);
  return (
    <Answered answer={answer} rows={16}>
      {({ document, rests }) =>
        document === null || rests === null ? (
          <NothingHere what="No document on record has this address" searched={wordsOf(id)} />
        ) : (
          <DocumentProfile
            {...{ document, rests }}
            asked={{ operation: documentOperation, variables }}
          />
        )
      }
    </Answered>
  );
}
