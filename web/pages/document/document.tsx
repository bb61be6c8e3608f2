import { usePage } from '../../data/use-page.js';
import { document as documentOperation } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { DocumentProfile } from './document-profile.js';

/** The page of a document. */
export function DocumentPage() {
  const key = useKey();
  const id = `document:${key}`;
  const variables = { id };
  const answer = usePage(documentOperation, variables);
  return (
    <Answered answer={answer} rows={16}>
      {({ document, rests }) =>
        document === null || rests === null ? (
          <NotOnRecord answer={answer} kind="document" searched={wordsOf(key)} />
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
