import { usePage } from '../../data/use-page.js';
import { official } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NothingHere, wordsOf } from '../../shell/not-found.js';
import { OfficialProfile } from './official-profile.js';

/** The page of an official. */
export function Official() {
  const id = `official:${useKey()}`;
  const { until } = useAsOf();
  const variables = { id, until };
  const answer = usePage(official, variables);
  return (
    <Answered answer={answer} rows={16}>
      {({ official: person, presence, encounters, around }) =>
        person === null || presence === null ? (
          <NothingHere what="No official on record has this address" searched={wordsOf(id)} />
        ) : (
          <OfficialProfile
            {...{ person, presence: presence.participations, encounters, around }}
            asked={{ operation: official, variables }}
          />
        )
      }
    </Answered>
  );
}
