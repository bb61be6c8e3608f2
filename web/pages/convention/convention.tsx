import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { convention } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NothingHere, wordsOf } from '../../shell/not-found.js';
import { ConventionBoard } from './convention-board.js';

/** The page of a convention. */
export function Convention() {
  const id = `convention:${useKey()}`;
  const { asOf, until } = useAsOf();
  const variables = { id, asOf, until };
  const answer = usePage(convention, variables);
  return (
    <Answered answer={answer} rows={20}>
      {({ convention: shown, declared, standing }) =>
        shown === null || declared === null || standing === null ? (
          <NothingHere what="No convention on record has this address" searched={wordsOf(id)} />
        ) : (
          <ConventionBoard
            convention={shown}
            declared={declared.actions}
            statuses={standing.statuses}
            asked={{ operation: convention, variables }}
          />
        )
      }
    </Answered>
  );
}
