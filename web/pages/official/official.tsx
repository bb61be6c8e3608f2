import { usePage } from '../../data/use-page.js';
import { official } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { OfficialProfile } from './official-profile.js';

/** The page of an official. */
export function Official() {
  const key = useKey();
  const id = `official:${key}`;
  const { until } = useAsOf();
  const variables = { id, until };
  const answer = usePage(official, variables);
  return (
    <Answered answer={answer} rows={16}>
      {({ official: person, words, presence, encounters, around }) =>
        person === null || words === null || presence === null ? (
          <NotOnRecord answer={answer} kind="official" searched={wordsOf(key)} />
        ) : (
          <OfficialProfile
            {...{ person, words, presence: presence.participations, encounters, around }}
            asked={{ operation: official, variables }}
          />
        )
      }
    </Answered>
  );
}
