import { usePage } from '../../data/use-page.js';
import { country } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { CountryProfile } from './country-profile.js';

/** The page of a country. */
export function Country() {
  const key = useKey();
  const id = `country:${key}`;
  const { asOf, until } = useAsOf();
  const variables = { id, asOf, until };
  const answer = usePage(country, variables);
  const unknown = <NotOnRecord answer={answer} kind="country" searched={wordsOf(key)} />;
  return (
    <Answered answer={answer} rows={20} unknown={unknown}>
      {(data) =>
        data.country === null ? (
          unknown
        ) : (
          <CountryProfile
            data={data}
            state={data.country}
            asked={{ operation: country, variables }}
          />
        )
      }
    </Answered>
  );
}
