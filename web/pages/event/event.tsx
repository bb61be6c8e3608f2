import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { event } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { NothingHere, wordsOf } from '../../shell/not-found.js';
import { EventBoard } from './event-board.js';

/** The page of an event. */
export function Event() {
  const id = `event:${useKey()}`;
  const variables = { id };
  const answer = usePage(event, variables);
  return (
    <Answered answer={answer} rows={20}>
      {({ event: shown, met, present }) =>
        shown === null || met === null || present === null ? (
          <NothingHere what="No event on record has this address" searched={wordsOf(id)} />
        ) : (
          <EventBoard
            event={shown}
            met={met.encounters}
            present={present}
            asked={{ operation: event, variables }}
          />
        )
      }
    </Answered>
  );
}
