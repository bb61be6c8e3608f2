import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { event } from '../../generated/operations.js';
import { useKey } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { NotOnRecord, wordsOf } from '../../shell/not-found.js';
import { EventBoard } from './event-board.js';

/** The page of an event. */
export function Event() {
  const key = useKey();
  const id = `event:${key}`;
  const variables = { id };
  const answer = usePage(event, variables);
  return (
    <Answered answer={answer} rows={20}>
      {({ event: shown, met, present }) =>
        shown === null || met === null || present === null ? (
          <NotOnRecord answer={answer} kind="event" searched={wordsOf(key)} />
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
