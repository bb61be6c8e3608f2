import { Choice } from '../../shared/choice.js';
import type { EventsData } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { capital, plain } from '../../shared/words.js';
import { eventKinds } from './event-filter.js';

/** Choices above the list: kind with how many there are, series, and from when to when. */
export function EventChoices({ data: { kinds, series } }: { readonly data: EventsData }) {
  const address = useAddress();
  const change = useChangeAddress();
  const counts = new Map(kinds.rows.map(({ keys, count }) => [keys[0] ?? '', count]));
  const known = series.rows.flatMap(({ keys, labels, count }): [string, string][] => {
    const [key = ''] = keys;
    return key === '' ? [] : [[key, `${labels[0] ?? key} (${count})`]];
  });
  return (
    <div className="choices">
      <Choice
        label="Kind"
        value={address['kind'] ?? ''}
        options={eventKinds
          .filter((kind) => (counts.get(kind) ?? 0) > 0)
          .map((kind) => [kind, `${capital(plain(kind))} (${counts.get(kind) ?? 0})`])}
        choose={(kind) => change({ kind })}
      />
      <Choice
        label="Series"
        value={address['series'] ?? ''}
        options={known}
        choose={(chosen) => change({ series: chosen })}
      />
      <DayChoice name="from" label="From" />
      <DayChoice name="to" label="Until" />
    </div>
  );
}

function DayChoice({ name, label }: { readonly name: string; readonly label: string }) {
  const address = useAddress();
  const change = useChangeAddress();
  return (
    <label>
      {label}
      <input
        type="date"
        value={address[name] ?? ''}
        onChange={({ target }) => change({ [name]: target.value || undefined })}
      />
    </label>
  );
}
