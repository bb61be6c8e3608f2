import { useChangeAddress } from '../shared/address.js';
import { isDay, today, useAsOf } from '../shared/as-of.js';
import { dateWords } from '../shared/date-words.js';
import { Disclosure } from '../shared/disclosure.js';

/** The day as of which everything is shown: today, or one that the reader chooses. */
export function AsOfChoice() {
  const { asOf, isToday } = useAsOf();
  const change = useChangeAddress();
  return (
    <Disclosure
      className="as-of"
      button={
        <>
          <span className="wide">As of </span>
          {isToday ? 'today' : dateWords(asOf)}
        </>
      }
      label={`As of ${isToday ? 'today' : dateWords(asOf)}: choose a day`}
    >
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const day = new FormData(event.currentTarget).get('day');
            if (typeof day === 'string' && isDay(day))
              change({ asOf: day === today() ? undefined : day }, 'push');
            close();
          }}
        >
          <label htmlFor="as-of-day">Show everything as it stood on</label>
          <input id="as-of-day" name="day" type="date" defaultValue={asOf} required />
          <div className="buttons">
            <button type="submit">Show</button>
            {!isToday && (
              <button
                type="button"
                onClick={() => {
                  change({ asOf: undefined }, 'push');
                  close();
                }}
              >
                Back to today
              </button>
            )}
          </div>
        </form>
      )}
    </Disclosure>
  );
}
