import { usePage } from '../../data/use-page.js';
import { agency } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { AgencyProfile } from './agency-profile.js';

/** The page of an agency or organisation. */
export function Agency() {
  const key = useKey();
  const id = `agency:${key}`;
  const { asOf, until } = useAsOf();
  const variables = { id, asOf, until };
  const answer = usePage(agency, variables);
  const unknown = <NotOnRecord answer={answer} kind="agency" searched={wordsOf(key)} />;
  return (
    <Answered answer={answer} rows={16} unknown={unknown}>
      {(data) =>
        data.agency === null || data.office === null ? (
          unknown
        ) : (
          <AgencyProfile
            data={data}
            agency={data.agency}
            office={data.office}
            asked={{ operation: agency, variables }}
          />
        )
      }
    </Answered>
  );
}
