import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { convention } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { ConventionBoard } from './convention-board.js';

/** The page of a convention. */
export function Convention() {
  const key = useKey();
  const id = `convention:${key}`;
  const { asOf, until } = useAsOf();
  const variables = { id, asOf, until };
  const answer = usePage(convention, variables);
  return (
    <Answered answer={answer} rows={20}>
      {({ convention: shown, declared, standing }) =>
        shown === null || declared === null || standing === null ? (
          <NotOnRecord answer={answer} kind="convention" searched={wordsOf(key)} />
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
